using BenchmarkDotNet.Attributes;

namespace MineSim.Benchmarks;

/// <summary>One exponential number, of which every model needs several an event.</summary>
public class ExponentialDrawBenchmarks
{
    private readonly Drawing<ZigguratExponential> ziggurat = new();
    private readonly Drawing<LogarithmExponential> logarithm = new();
    private readonly Drawing<MathNetExponential> mathNet = new();

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long MineSim() => ziggurat.Advance();

    [Benchmark(Baseline = true, OperationsPerInvoke = Stretch.Operations)]
    public long Logarithm() => logarithm.Advance();

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long MathNet() => mathNet.Advance();
}

/// <summary>One normal number.</summary>
public class NormalDrawBenchmarks
{
    private readonly Drawing<ZigguratNormal> ziggurat = new();
    private readonly Drawing<MathNetNormal> mathNet = new();

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long MineSim() => ziggurat.Advance();

    [Benchmark(Baseline = true, OperationsPerInvoke = Stretch.Operations)]
    public long MathNet() => mathNet.Advance();
}
