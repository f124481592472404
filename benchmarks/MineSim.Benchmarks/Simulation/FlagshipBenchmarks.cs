using BenchmarkDotNet.Attributes;
using MineSim.Records;

namespace MineSim.Benchmarks;

/// <summary>
/// Thirty days of the flagship scenario, one replication; and what recording and writing it by shift adds.
/// </summary>
public class FlagshipBenchmarks
{
    private Replications _recordedByKpi = null!;
    private Replications _recordedByShift = null!;
    private WrittenReplications _written = null!;

    [GlobalSetup]
    public void Begin()
    {
        var spec = Flagship.Days(180);
        (_recordedByKpi, _recordedByShift, _written) = (new(spec, Detail.Kpi), new(spec, Detail.Shift), new(spec));
    }

    [GlobalCleanup]
    public void End() => _written.Dispose();

    [Benchmark(Baseline = true)]
    public long RecordedByKpi() => _recordedByKpi.Advance();

    [Benchmark]
    public long RecordedByShift() => _recordedByShift.Advance();

    [Benchmark]
    public long Written() => _written.Advance();
}
