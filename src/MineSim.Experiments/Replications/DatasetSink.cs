using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Results.Reading;
using MineSim.Results.Tables;
using MineSim.Results.Writing;

namespace MineSim.Experiments.Replications;

/// <summary>Keeps replications in a dataset.</summary>
internal sealed class DatasetSink(DatasetWriter dataset) : IReplicationSink
{
    public IReadOnlySet<int> Finished => dataset.Finished;

    public IEnumerable<(int Replication, string Reason)> ReadFailures()
    {
        foreach (var part in Dataset.Open(dataset.Folder).ReadTable("replications"))
        {
            if (part.Texts("failure")[0] is { } reason)
                yield return (part.Number, reason);
        }
    }

    public IEnumerable<(int Replication, KpiRow Row)> ReadKpis() => Dataset.Open(dataset.Folder).ReadKpis();

    public IEnumerable<(int Replication, MonthlyKpiRow Row)> ReadKpisByMonth() =>
        Dataset.Open(dataset.Folder).ReadKpisByMonth();

    public void Write(ReplicationRecord record) => dataset.Write(record);

    public void Close(IReadOnlyList<SummaryRow> summary, IReadOnlyList<MonthSummaryRow> byMonth)
    {
        dataset.WriteSummary(summary);
        dataset.WriteSummaryByMonth(byMonth);
        dataset.Complete();
    }
}
