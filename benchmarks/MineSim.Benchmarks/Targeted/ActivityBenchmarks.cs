using BenchmarkDotNet.Attributes;

namespace MineSim.Benchmarks;

/// <summary>
/// What small named activities cost: the truck cycle of six of them, against the same in one process method.
/// </summary>
public class ActivityBenchmarks
{
    private ActivityTruckCycle _activities = null!;
    private ProcessTruckCycle _process = null!;

    [Params(20, 200, 2_000)]
    public int Trucks { get; set; }

    [GlobalSetup]
    public void Begin()
    {
        var fleet = new TruckFleet(Trucks);
        (_activities, _process) = (new(fleet), new(fleet));
    }

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long Activities() => _activities.Advance();

    [Benchmark(Baseline = true, OperationsPerInvoke = Stretch.Operations)]
    public long OneProcess() => _process.Advance();
}
