using MineSim.Kernel;
using MineSim.Mine.Reliability;
using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Energy;

/// <summary>
/// The shift in which a truck works its tyres the hardest: heat builds up within a working day, not in the mean of a
/// year.
/// </summary>
/// <param name="tyres">What they stand.</param>
/// <param name="hauling">The truck, with the payload that it hauls.</param>
/// <param name="ledger">Its time.</param>
/// <param name="failures">What heat ages.</param>
internal sealed class TyreBook(TyreSpec tyres, TruckModelSpec hauling, TimeLedger ledger, FailureClock failures)
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
    /// <param name="km">km driven up to now.</param>
    public void CloseShift(double km)
    {
        ledger.Settle();
        var ticks = 0L;
        foreach (var category in AtWork)
            ticks += ledger.Total[(int)category];
        var hours = Clock.ToHours(ticks - _ticks);
        if (hours >= LeastHours)
        {
            var work = tyres.WorkOf(hauling, km - _km, hours);
            Hardest = Math.Max(Hardest, work);
            failures.SetTkph(work / tyres.Rating);
        }

        (_km, _ticks) = (km, ticks);
    }
}
