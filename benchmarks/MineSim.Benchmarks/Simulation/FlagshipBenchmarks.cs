using BenchmarkDotNet.Attributes;
using MineSim.Site;

namespace MineSim.Benchmarks;

/// <summary>Thirty days of the flagship scenario, one replication; and what recording and writing it by shift adds.</summary>
public class FlagshipBenchmarks
{
    private Replications recordedByKpi = null!;
    private Replications recordedByShift = null!;
    private WrittenReplications written = null!;

    [GlobalSetup]
    public void Begin()
    {
        var spec = Flagship.Days(180);
        (recordedByKpi, recordedByShift, written) = (new(spec, Detail.Kpi), new(spec, Detail.Shift), new(spec));
    }

    [GlobalCleanup]
    public void End() => written.Dispose();

    [Benchmark(Baseline = true)]
    public long RecordedByKpi() => recordedByKpi.Advance();

    [Benchmark]
    public long RecordedByShift() => recordedByShift.Advance();

    [Benchmark]
    public long Written() => written.Advance();
}
