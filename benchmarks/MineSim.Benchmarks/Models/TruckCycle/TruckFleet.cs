using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>
/// The closed truck cycle: load at one of the shovels, haul, tip in one of the bays, return, for ever. All four times
/// are exponential; ten trucks a shovel and twenty a bay keep both nine tenths busy, so that queues form.
/// The SimPy peer in <c>benchmarks/peers/simpy</c> is the same mine.
/// </summary>
internal sealed class TruckFleet(int trucks)
{
    /// <summary>Mean minutes of loading, hauling, tipping and returning.</summary>
    public const double LoadMin = 3,
        HaulMin = 15,
        TipMin = 1.5,
        ReturnMin = 10;

    public const double LoadTicks = LoadMin * Clock.TicksPerMinute;
    public const double HaulTicks = HaulMin * Clock.TicksPerMinute;
    public const double TipTicks = TipMin * Clock.TicksPerMinute;
    public const double ReturnTicks = ReturnMin * Clock.TicksPerMinute;

    /// <summary>Timed events in a cycle.</summary>
    public const int EventsPerCycle = 4;

    /// <summary>The fleets that are measured.</summary>
    public static readonly int[] Sizes = [20, 200, 2_000];

    public int Trucks => trucks;

    public int Shovels => trucks / 10;

    public int Bays => trucks / 20;

    /// <summary>
    /// A slice of simulated time in which about a hundredth of a stretch happens: the loop is left so often.
    /// </summary>
    public long Slice =>
        (long)(Stretch.Operations / 100.0 / EventsPerCycle / trucks * (LoadTicks + HaulTicks + TipTicks + ReturnTicks));

    /// <summary>The one stream that all trucks draw from, in every style.</summary>
    public RandomStream Stream => new(1, trucks, "fleet", "times");
}
