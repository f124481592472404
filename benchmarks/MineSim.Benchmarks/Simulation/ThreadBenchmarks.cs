using BenchmarkDotNet.Attributes;

namespace MineSim.Benchmarks;

/// <summary>Eight replications of thirty days of the flagship scenario.</summary>
public class ThreadBenchmarks
{
    private const int Replications = 8;
    private Experiment one = null!;
    private Experiment two = null!;

    [GlobalSetup]
    public void Begin()
    {
        var spec = Flagship.Days(180);
        (one, two) = (new(spec, Replications, 1), new(spec, Replications, 2));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Replications)]
    public long OneThread() => one.Advance();

    [Benchmark(OperationsPerInvoke = Replications)]
    public long TwoThreads() => two.Advance();
}
