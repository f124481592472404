using MineSim.Results;
using MineSim.Site;

namespace MineSim.Experiments;

/// <summary>Where an experiment keeps its replications. Replications come in any order, one at a time.</summary>
internal interface IReplicationSink
{
    /// <summary>Numbers of the replications that are kept already.</summary>
    IReadOnlySet<int> Finished { get; }

    /// <summary>The KPIs of the replications that are kept already.</summary>
    IEnumerable<(int Replication, KpiRow Row)> ReadKpis();

    /// <summary>Keeps a replication for good.</summary>
    void Write(ReplicationRecord record);

    /// <summary>Keeps the summary, and marks the experiment as complete if all of its replications have run.</summary>
    void Close(IReadOnlyList<SummaryRow> summary, bool complete);
}
