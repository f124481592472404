using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Books;

/// <summary>
/// Where the time of each truck stood when its cycle began, so that the cycle's stages are known at its end.
/// </summary>
/// <param name="machines">How many machines there are: trucks are known by their number among them.</param>
/// <param name="rows">What receives a row of each cycle.</param>
internal sealed class CycleBook(int machines, RowSink<CycleRow> rows)
{
    private readonly long[]?[] _starts = new long[]?[machines];
    private readonly long[] _stage = new long[TimeCategories.Count];

    /// <summary>Closes a truck's cycle and opens its next.</summary>
    public void Close(Truck truck, Loader loader, Dump dump, double payload, long now)
    {
        truck.Ledger.Settle();
        var total = truck.Ledger.Total;
        var start = _starts[truck.Number] ??= new long[TimeCategories.Count];
        var stopped = 0L;
        for (var i = 0; i < start.Length; i++)
        {
            _stage[i] = total[i] - start[i];
            start[i] = total[i];
            if (TimeCategories.ClassOf((TimeCategory)i) is not (TimeClass.Productive or TimeClass.Waiting))
                stopped += _stage[i];
        }

        var row = new CycleRow(
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
        rows(row);
    }

    private double Hours(TimeCategory category) => Clock.ToHours(_stage[(int)category]);
}
