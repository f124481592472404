using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Energy;

/// <summary>
/// The shift in which a truck works its tyres the hardest: heat builds up within a working day, not in the mean of a
/// year.
/// </summary>
internal sealed class TyreBook(TyreSpec tyres, Truck truck, TruckModelSpec hauling)
{
    // In less time at work one trip, which counts whole where it begins, would say too much.
    private const double LeastHours = 4;

    private static readonly TimeCategory[] AtWork =
    [
        .. TimeCategories.All.Where(category =>
            TimeCategories.ClassOf(category) is TimeClass.Productive or TimeClass.Waiting
        ),
    ];

    private double _km;
    private long _ticks;

    /// <summary>TKPH of the hardest shift so far; 0 before the first.</summary>
    public double Hardest { get; private set; }

    /// <summary>A shift ends.</summary>
    public void CloseShift()
    {
        truck.Ledger.Settle();
        var ticks = 0L;
        foreach (var category in AtWork)
            ticks += truck.Ledger.Total[(int)category];
        var km = truck.Meter!.Km;
        var hours = Clock.ToHours(ticks - _ticks);
        if (hours >= LeastHours)
        {
            var work = tyres.WorkOf(hauling, km - _km, hours);
            Hardest = Math.Max(Hardest, work);
            truck.Failures.SetTkph(work / tyres.Rating);
        }

        (_km, _ticks) = (km, ticks);
    }
}
