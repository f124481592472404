using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Books;

/// <summary>Where a truck's time stood when its cycle began, so that the cycle's stages are known at its end.</summary>
internal sealed class CycleBook
{
    private readonly long[] _start = new long[TimeCategories.Count];
    private readonly long[] _stage = new long[TimeCategories.Count];

    /// <summary>Closes the cycle and opens the next.</summary>
    public CycleRow Close(Truck truck, Loader loader, Dump dump, double payload, long now)
    {
        truck.Ledger.Settle();
        var total = truck.Ledger.Total;
        var stopped = 0L;
        for (var i = 0; i < _start.Length; i++)
        {
            _stage[i] = total[i] - _start[i];
            _start[i] = total[i];
            if (TimeCategories.ClassOf((TimeCategory)i) is not (TimeClass.Productive or TimeClass.Waiting))
                stopped += _stage[i];
        }

        return new CycleRow(
            truck.Name,
            loader.Name,
            truck.Source.Material.Name,
            dump.Name,
            Clock.ToHours(now),
            Hours(TimeCategory.TravelEmpty),
            Hours(TimeCategory.QueueLoader),
            Hours(TimeCategory.Spot),
            Hours(TimeCategory.Load),
            Hours(TimeCategory.TravelLoaded),
            Hours(TimeCategory.QueueDump),
            Hours(TimeCategory.Dump),
            Clock.ToHours(stopped),
            payload,
            truck.Operator
        )
        {
            QueueRoadH = Hours(TimeCategory.QueueRoad),
            EmptyKm = truck.EmptyKm,
            LoadedKm = truck.LoadedKm,
        };
    }

    private double Hours(TimeCategory category) => Clock.ToHours(_stage[(int)category]);
}
