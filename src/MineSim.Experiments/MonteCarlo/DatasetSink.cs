using MineSim.Results;
using MineSim.Site;

namespace MineSim.Experiments;

/// <summary>Keeps replications in a dataset.</summary>
internal sealed class DatasetSink(DatasetWriter dataset) : IReplicationSink
{
    public IReadOnlySet<int> Finished => throw new NotSupportedException(dataset.ToString());

    public IEnumerable<(int Replication, KpiRow Row)> ReadKpis() => throw new NotSupportedException();

    public void Write(ReplicationRecord record) => throw new NotSupportedException();

    public void Close(IReadOnlyList<SummaryRow> summary, bool complete) => throw new NotSupportedException();
}
