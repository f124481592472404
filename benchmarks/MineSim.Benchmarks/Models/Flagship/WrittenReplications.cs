using System.Diagnostics;
using MineSim.Results;
using MineSim.Site;

namespace MineSim.Benchmarks;

/// <summary>Replications that are recorded by shift and written to a dataset, in a temporary folder.</summary>
internal sealed class WrittenReplications : IWorkload, IDisposable
{
    private const int AtMost = 1_000_000;

    private readonly Replications replications;
    private readonly string folder = Directory.CreateTempSubdirectory("minesim-benchmark-").FullName;
    private readonly DatasetWriter writer;

    public WrittenReplications(SiteSpec spec)
    {
        replications = new(spec, Detail.Shift);
        writer = DatasetWriter.Create(Path.Combine(folder, "dataset"), new RunInfo
        {
            Scenario = spec.Name,
            ResolvedScenario = spec.Name,
            EngineVersion = "benchmark",
            Seed = spec.Seed,
            Replications = AtMost,
            Detail = Detail.Shift,
            Start = spec.Start,
            DurationHours = spec.DurationHours,
        });
    }

    public string Operation => "event";

    /// <summary>For each replication so far, which part of its time was writing.</summary>
    public List<double> WritingShares { get; } = [];

    public long Advance()
    {
        var start = Stopwatch.GetTimestamp();
        var events = replications.Advance();
        var written = Stopwatch.GetTimestamp();
        writer.Write(replications.Record);
        WritingShares.Add(Stopwatch.GetElapsedTime(written) / Stopwatch.GetElapsedTime(start));
        return events;
    }

    public void Dispose()
    {
        writer.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
