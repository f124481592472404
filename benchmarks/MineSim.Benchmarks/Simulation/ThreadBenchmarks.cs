using BenchmarkDotNet.Attributes;

namespace MineSim.Benchmarks;

/// <summary>Eight replications of thirty days of the flagship scenario.</summary>
public class ThreadBenchmarks
{
    private const int Replications = 8;
    private Experiment _one = null!;
    private Experiment _two = null!;

    [GlobalSetup]
    public void Begin()
    {
        var spec = Flagship.Days(180);
        (_one, _two) = (new(spec, Replications, 1), new(spec, Replications, 2));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Replications)]
    public long OneThread() => _one.Advance();

    [Benchmark(OperationsPerInvoke = Replications)]
    public long TwoThreads() => _two.Advance();
}
