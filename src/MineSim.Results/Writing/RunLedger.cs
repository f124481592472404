using System.Collections.Concurrent;
using System.Diagnostics;
using MineSim.Records;
using MineSim.Results.Encoders;
using MineSim.Results.Layout;
using MineSim.Results.Reading;
using MineSim.Results.Tables;

namespace MineSim.Results.Writing;

/// <summary>
/// What a dataset holds while it is written, and <c>run.json</c>, which says so. Safe to use from several threads.
/// </summary>
/// <param name="folder">The dataset's folder.</param>
/// <param name="run">What is run.</param>
/// <param name="tables">Its tables.</param>
/// <param name="files">Writes the file.</param>
internal sealed class RunLedger(string folder, RunInfo run, IReadOnlyList<RecordedTable> tables, AtomicFile files)
{
    private static readonly TimeSpan BetweenManifests = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<int, bool> _finished = [];
    private readonly Lock _gate = new();
    private readonly long[] _rows = new long[tables.Count];
    private readonly List<ManifestTable> _summaries = [];
    private int _failed;
    private long _written = Stopwatch.GetTimestamp();

    /// <summary>Numbers of the replications that the dataset holds.</summary>
    public IReadOnlySet<int> Finished => _finished.Keys.ToHashSet();

    public bool Holds(int replication) => _finished.ContainsKey(replication);

    /// <summary>A replication has been written. Every few seconds the manifest follows.</summary>
    public void Add(ReplicationRecord record)
    {
        lock (_gate)
        {
            Count(
                record.Replication,
                [.. tables.Select(table => (long)table.Count(record))],
                record.Failure is not null
            );
            if (Stopwatch.GetElapsedTime(_written) > BetweenManifests)
                Write(RunState.Running);
        }
    }

    /// <summary>A replication was there before.</summary>
    public void Keep(int replication, long[] rows) =>
        Count(
            replication,
            rows,
            PartReader.Read(folder, ReplicationsTable.Definition, replication).Texts("failure")[0] is not null
        );

    /// <summary>A summary has been written, perhaps in place of an earlier one.</summary>
    public void AddSummary(Table table, int rows)
    {
        _summaries.RemoveAll(written => written.Name == table.Name);
        _summaries.Add(Describe(table, rows));
    }

    /// <summary>Writes the manifest of a run that goes on.</summary>
    public void Begin() => Write(RunState.Running);

    /// <summary>
    /// Writes the manifest of a run that has ended: complete when no replication is missing, else stopped.
    /// </summary>
    public void End() => Write(_finished.Count == run.Replications ? RunState.Complete : RunState.Stopped);

    private void Count(int replication, long[] rows, bool hasFailed)
    {
        _finished[replication] = true;
        if (hasFailed)
            _failed++;
        for (var i = 0; i < rows.Length; i++)
            _rows[i] += rows[i];
    }

    private void Write(RunState state)
    {
        _written = Stopwatch.GetTimestamp();
        var recorded = tables.Zip(_rows, (table, rows) => Describe(table.Definition, rows));
        Manifest.Of(run, state, _finished.Count, _failed, [.. recorded, .. _summaries]).Write(folder, files);
    }

    private static ManifestTable Describe(Table table, long rows) =>
        new(table.Name, table.Description, rows, table.Schema);
}
