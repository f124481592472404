using BenchmarkDotNet.Attributes;

namespace MineSim.Benchmarks;

/// <summary>What it costs that every customer of M/M/1 is a process of its own, made and ended.</summary>
public class ShortLivedProcessBenchmarks
{
    private readonly ProcessSingleServer _process = new();
    private readonly LoopSingleServer _loop = new();

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long MineSim() => _process.Advance();

    [Benchmark(Baseline = true, OperationsPerInvoke = Stretch.Operations)]
    public long PriorityQueueLoop() => _loop.Advance();
}
