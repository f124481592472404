using BenchmarkDotNet.Attributes;

namespace MineSim.Benchmarks;

/// <summary>A whole small mine, per timed event.</summary>
public class TruckCycleBenchmarks
{
    private ProcessTruckCycle _process = null!;
    private LoopTruckCycle _loop = null!;
    private LoopTruckCycle _tuned = null!;

    [Params(20, 200, 2_000)]
    public int Trucks { get; set; }

    [GlobalSetup]
    public void Begin()
    {
        var fleet = new TruckFleet(Trucks);
        (_process, _loop, _tuned) = (new(fleet), new(fleet, tuned: false), new(fleet, tuned: true));
    }

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long MineSim() => _process.Advance();

    [Benchmark(Baseline = true, OperationsPerInvoke = Stretch.Operations)]
    public long PriorityQueueLoop() => _loop.Advance();

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long TunedLoop() => _tuned.Advance();
}
