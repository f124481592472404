namespace MineSim.Benchmarks;

/// <summary>
/// Truck cycles that have nothing in common, each on a thread of its own: what threads of this machine can give.
/// </summary>
internal sealed class SideBySide(int threads) : IWorkload
{
    private const int Stretches = 100;

    private readonly ProcessTruckCycle[] _mines =
    [
        .. Enumerable.Range(0, threads).Select(_ => new ProcessTruckCycle(new TruckFleet(20))),
    ];

    public string Operation => "event";

    public long Advance()
    {
        var events = new long[threads];
        var atWork = _mines.Select((mine, i) => new Thread(() => events[i] = Run(mine))).ToList();
        atWork.ForEach(thread => thread.Start());
        atWork.ForEach(thread => thread.Join());
        return events.Sum();
    }

    private static long Run(ProcessTruckCycle mine)
    {
        long events = 0;
        for (var i = 0; i < Stretches; i++)
            events += mine.Advance();
        return events;
    }
}
