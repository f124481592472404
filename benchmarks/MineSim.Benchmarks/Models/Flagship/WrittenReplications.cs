using System.Diagnostics;
using MineSim.Records;
using MineSim.Results;
using MineSim.Results.Writing;
using MineSim.Spec;

namespace MineSim.Benchmarks;

/// <summary>Replications that are recorded by shift and written to a dataset, in a temporary folder.</summary>
internal sealed class WrittenReplications : IWorkload, IDisposable
{
    private const int AtMost = 1_000_000;

    private readonly Replications _replications;
    private readonly string _folder = Directory.CreateTempSubdirectory("minesim-benchmark-").FullName;
    private readonly DatasetWriter _writer;

    public WrittenReplications(SiteSpec spec)
    {
        _replications = new(spec, Detail.Shift);
        _writer = DatasetWriter.Create(
            Path.Combine(_folder, "dataset"),
            new RunInfo
            {
                Scenario = spec.Name,
                ResolvedScenario = spec.Name,
                EngineVersion = "benchmark",
                Seed = spec.Seed,
                Replications = AtMost,
                Detail = Detail.Shift,
                Start = spec.Start,
                DurationHours = spec.DurationHours,
            }
        );
    }

    public string Operation => "event";

    /// <summary>For each replication so far, which part of its time was writing.</summary>
    public List<double> WritingShares { get; } = [];

    public long Advance()
    {
        var start = Stopwatch.GetTimestamp();
        var events = _replications.Advance();
        var written = Stopwatch.GetTimestamp();
        _writer.Write(_replications.Record);
        WritingShares.Add(Stopwatch.GetElapsedTime(written) / Stopwatch.GetElapsedTime(start));
        return events;
    }

    public void Dispose()
    {
        _writer.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
