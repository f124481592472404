using MineSim.Kernel;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Time;

/// <summary>Ticks of trucks, cycle by cycle from one tip to the next, on loads of one loader.</summary>
internal sealed class ServedTime
{
    private static readonly TimeCategory[] Productive = Of(TimeClass.Productive);
    private static readonly TimeCategory[] Waiting = Of(TimeClass.Waiting);

    private long _productiveTicks;
    private long _waitingTicks;
    private long _queueTicks;

    /// <summary>What it comes to, in hours.</summary>
    public ServedHours Hours =>
        new(Clock.ToHours(_productiveTicks), Clock.ToHours(_waitingTicks), Clock.ToHours(_queueTicks));

    /// <summary>A truck has tipped: what it did since it last did belongs to this loader.</summary>
    public void Add(TimeLedger truck, ServedTime seen)
    {
        truck.Settle();
        var total = truck.Total;
        var (productive, waiting, queue) = (
            Sum(total, Productive),
            Sum(total, Waiting),
            total[(int)TimeCategory.QueueLoader]
        );
        _productiveTicks += productive - seen._productiveTicks;
        _waitingTicks += waiting - seen._waitingTicks;
        _queueTicks += queue - seen._queueTicks;
        (seen._productiveTicks, seen._waitingTicks, seen._queueTicks) = (productive, waiting, queue);
    }

    private static long Sum(ReadOnlySpan<long> total, TimeCategory[] categories)
    {
        var sum = 0L;
        foreach (var category in categories)
            sum += total[(int)category];
        return sum;
    }

    private static TimeCategory[] Of(TimeClass timeClass) =>
        [.. TimeCategories.All.Where(category => TimeCategories.ClassOf(category) == timeClass)];
}
