using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace MineSim.Benchmarks;

/// <summary>
/// How BenchmarkDotNet measures here: each in a process of its own, compiled to the end, some seconds each.
/// </summary>
internal sealed class Careful : ManualConfig
{
    public Careful()
    {
        WithBuildTimeout(TimeSpan.FromMinutes(10));
        AddJob(
            Job.Default.WithIterationTime(TimeInterval.FromMilliseconds(100)).WithWarmupCount(20).WithIterationCount(15)
        );
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        HideColumns("Error", "StdDev", "RatioSD", "Alloc Ratio", "Gen0", "Gen1", "Gen2");
    }
}
