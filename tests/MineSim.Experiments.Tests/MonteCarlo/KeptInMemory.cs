using System.Collections.Concurrent;
using MineSim.Results;
using MineSim.Site;

namespace MineSim.Experiments.Tests;

/// <summary>A sink that a test can look into.</summary>
internal sealed class KeptInMemory : IReplicationSink
{
    private readonly ConcurrentDictionary<int, List<KpiRow>> _kept = [];

    public IReadOnlyList<SummaryRow> Summary { get; private set; } = [];

    public IReadOnlySet<int> Finished => _kept.Keys.ToHashSet();

    public IEnumerable<(int Replication, KpiRow Row)> ReadKpis() =>
        _kept.OrderBy(kept => kept.Key).SelectMany(kept => kept.Value.Select(row => (kept.Key, row)));

    public void Write(ReplicationRecord record) =>
        Assert.True(_kept.TryAdd(record.Replication, [.. record.Kpis]), "a replication was written twice");

    public void Close(IReadOnlyList<SummaryRow> summary) => Summary = summary;
}
