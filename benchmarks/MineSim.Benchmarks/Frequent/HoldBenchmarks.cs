using BenchmarkDotNet.Attributes;

namespace MineSim.Benchmarks;

/// <summary>The event set alone: take the next event and put it back later.</summary>
public class HoldBenchmarks
{
    private CalendarHold _calendar = null!;
    private PriorityQueueHold _priorityQueue = null!;

    [Params(20, 200, 2_000, 20_000)]
    public int Pending { get; set; }

    [GlobalSetup]
    public void Begin() => (_calendar, _priorityQueue) = (new(Pending), new(Pending));

    [Benchmark(OperationsPerInvoke = Stretch.Operations)]
    public long MineSim() => _calendar.Advance();

    [Benchmark(Baseline = true, OperationsPerInvoke = Stretch.Operations)]
    public long PriorityQueue() => _priorityQueue.Advance();
}
