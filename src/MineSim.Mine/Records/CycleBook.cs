using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>Where a truck's time stood when its cycle began, so that the cycle's stages are known at its end.</summary>
internal sealed class CycleBook
{
    private readonly long[] start = new long[TimeCategories.Count];
    private readonly long[] stage = new long[TimeCategories.Count];

    /// <summary>Closes the cycle and opens the next.</summary>
    public CycleRow Close(Truck truck, Loader loader, Dump dump, double payload, long now, string? driver)
    {
        truck.Ledger.Settle();
        var total = truck.Ledger.Total;
        var stopped = 0L;
        for (var i = 0; i < start.Length; i++)
        {
            stage[i] = total[i] - start[i];
            start[i] = total[i];
            if (TimeCategories.ClassOf((TimeCategory)i) is not (TimeClass.Productive or TimeClass.Waiting)) stopped += stage[i];
        }

        return new CycleRow(
            truck.Name, loader.Name, loader.Face.Material.Name, dump.Name, Clock.ToHours(now),
            Hours(TimeCategory.TravelEmpty), Hours(TimeCategory.QueueLoader), Hours(TimeCategory.Spot),
            Hours(TimeCategory.Load), Hours(TimeCategory.TravelLoaded), Hours(TimeCategory.QueueDump),
            Hours(TimeCategory.Dump), Clock.ToHours(stopped), payload, driver);
    }

    private double Hours(TimeCategory category) => Clock.ToHours(stage[(int)category]);
}
