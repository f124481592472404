using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Results.Tables;

namespace MineSim.Experiments.Replications;

/// <summary>
/// Where an experiment keeps its replications. Replications come in any order, on several threads at once.
/// </summary>
internal interface IReplicationSink
{
    /// <summary>Numbers of the replications that are kept already, with those that failed.</summary>
    IReadOnlySet<int> Finished { get; }

    /// <summary>The replications kept that failed, with the reason of each.</summary>
    IEnumerable<(int Replication, string Reason)> ReadFailures();

    /// <summary>The KPIs of the replications that are kept already, one replication after the other.</summary>
    IEnumerable<(int Replication, KpiRow Row)> ReadKpis();

    /// <summary>The KPIs by month of the replications that are kept already, one replication after the other.</summary>
    IEnumerable<(int Replication, MonthlyKpiRow Row)> ReadKpisByMonth();

    /// <summary>Keeps a replication for good, be it finished or failed.</summary>
    void Write(ReplicationRecord record);

    /// <summary>Keeps the summary, of the whole run and by month. No more replications will come in this run.</summary>
    void Close(IReadOnlyList<SummaryRow> summary, IReadOnlyList<MonthSummaryRow> byMonth);
}
