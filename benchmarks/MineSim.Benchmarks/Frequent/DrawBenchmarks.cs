using BenchmarkDotNet.Attributes;

namespace MineSim.Benchmarks;

/// <summary>One exponential number, of which every model needs several an event.</summary>
public class ExponentialDrawBenchmarks
{
    private readonly Drawing<ZigguratExponential> _ziggurat = new();
    private readonly Drawing<LogarithmExponential> _logarithm = new();
    private readonly Drawing<MathNetExponential> _mathNet = new();

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long MineSim() => _ziggurat.Advance();

    [Benchmark(Baseline = true, OperationsPerInvoke = Stretch.Operations)]
    public long Logarithm() => _logarithm.Advance();

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long MathNet() => _mathNet.Advance();
}

/// <summary>One normal number.</summary>
public class NormalDrawBenchmarks
{
    private readonly Drawing<ZigguratNormal> _ziggurat = new();
    private readonly Drawing<MathNetNormal> _mathNet = new();

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long MineSim() => _ziggurat.Advance();

    [Benchmark(Baseline = true, OperationsPerInvoke = Stretch.Operations)]
    public long MathNet() => _mathNet.Advance();
}
