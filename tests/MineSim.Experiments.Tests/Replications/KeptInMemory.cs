using System.Collections.Concurrent;
using MineSim.Experiments.Replications;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Results.Tables;

namespace MineSim.Experiments.Tests;

/// <summary>A sink that a test can look into.</summary>
internal sealed class KeptInMemory : IReplicationSink
{
    private readonly ConcurrentDictionary<
        int,
        (List<KpiRow> Kpis, List<MonthlyKpiRow> ByMonth, string? Failure)
    > _kept = [];

    public IReadOnlyList<SummaryRow> Summary { get; private set; } = [];

    public IReadOnlyList<MonthSummaryRow> ByMonth { get; private set; } = [];

    public IReadOnlySet<int> Finished => _kept.Keys.ToHashSet();

    public IEnumerable<(int Replication, string Reason)> ReadFailures() =>
        from kept in _kept
        where kept.Value.Failure is not null
        select (kept.Key, kept.Value.Failure);

    /// <summary>Loses some replications, as a killed run does.</summary>
    public void Forget(Func<int, bool> which)
    {
        foreach (var number in _kept.Keys.Where(which))
            _kept.TryRemove(number, out _);
    }

    public IEnumerable<(int Replication, KpiRow Row)> ReadKpis() =>
        _kept.OrderBy(kept => kept.Key).SelectMany(kept => kept.Value.Kpis.Select(row => (kept.Key, row)));

    public IEnumerable<(int Replication, MonthlyKpiRow Row)> ReadKpisByMonth() =>
        _kept.OrderBy(kept => kept.Key).SelectMany(kept => kept.Value.ByMonth.Select(row => (kept.Key, row)));

    public void Write(ReplicationRecord record) =>
        Assert.True(
            _kept.TryAdd(
                record.Replication,
                ([.. record.Rows<KpiRow>()], [.. record.Rows<MonthlyKpiRow>()], record.Failure)
            ),
            "a replication was written twice"
        );

    public void Close(IReadOnlyList<SummaryRow> summary, IReadOnlyList<MonthSummaryRow> byMonth) =>
        (Summary, ByMonth) = (summary, byMonth);
}
