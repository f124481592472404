using BenchmarkDotNet.Attributes;

namespace MineSim.Benchmarks;

/// <summary>A whole small mine, per timed event.</summary>
public class TruckCycleBenchmarks
{
    private ProcessTruckCycle process = null!;
    private LoopTruckCycle loop = null!;
    private LoopTruckCycle tuned = null!;

    [Params(20, 200, 2_000)]
    public int Trucks { get; set; }

    [GlobalSetup]
    public void Begin()
    {
        var fleet = new TruckFleet(Trucks);
        (process, loop, tuned) = (new(fleet), new(fleet, tuned: false), new(fleet, tuned: true));
    }

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long MineSim() => process.Advance();

    [Benchmark(Baseline = true, OperationsPerInvoke = Stretch.Operations)]
    public long PriorityQueueLoop() => loop.Advance();

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long TunedLoop() => tuned.Advance();
}
