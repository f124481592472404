using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Bunching;
using MineSim.Mine.Roads.Condition;
using MineSim.Mine.Roads.Travel;
using MineSim.Mine.Time;
using MineSim.Records.Mining;

namespace MineSim.Mine.Energy;

/// <summary>
/// Counts what one machine takes, and how far it carries what. A trip counts whole, as it begins; if the truck turns
/// off on its way, the rest is taken back.
/// </summary>
internal sealed class EnergyMeter(TimeLedger ledger, StandingUse standing)
{
    private double _litres;
    private double _lineKwh;
    private double _km;
    private double _tonneKm;
    private EnergyTotals _atLastShift;
    private TripUse _trip;
    private double _factor;

    /// <summary>What its truck runs on, where a level says when to fill it.</summary>
    public Supply? Supply { get; set; }

    /// <summary>Its tyres' hardest shift; <see langword="null"/> where nobody asks.</summary>
    public TyreBook? Tyres { get; set; }

    /// <summary>How heavy roads are; <see langword="null"/> where that never changes.</summary>
    public RoadCondition? Roads { get; init; }

    /// <summary>km driven up to now.</summary>
    public double Km => _km;

    /// <summary>A truck sets off.</summary>
    /// <param name="way">On this route.</param>
    /// <param name="factor">What its driver's skill multiplies its fuel by.</param>
    public void Drive(Route way, double factor)
    {
        _trip = Roads?.Of(way).Use ?? way.Use;
        _factor = factor;
        Count(_trip, _factor);
        Supply?.Drive(_trip, _factor);
    }

    /// <summary>A truck leaves the route on which it set off last; where to, <see cref="Drive"/> says.</summary>
    /// <param name="way">The route.</param>
    /// <param name="rest">Where the part begins that it does not drive.</param>
    public void TurnOff(Route way, Line rest)
    {
        var left = rest.UseLeft + (_trip - way.Use) * (1 - rest.ShareBefore);
        Count(left * -1, _factor);
        Supply?.TakeBack(left, _factor);
    }

    /// <summary>
    /// A truck has tipped what it carried for so many tonne-kilometres, and looks at its tank or battery: whether it is
    /// low.
    /// </summary>
    public bool Tip(double tonneKm)
    {
        _tonneKm += tonneKm;
        return Supply is { } supply && supply.IsLow();
    }

    /// <summary>Litres burnt up to now.</summary>
    public double Litres() => _litres + standing.Litres(ledger);

    /// <summary>All up to now, of a machine that has arrived.</summary>
    public EnergyTotals Totals() =>
        new(Litres(), _lineKwh + standing.Kwh(ledger) + (Supply?.GridKwh ?? 0), _km, _tonneKm);

    /// <summary>All since this was last asked.</summary>
    public EnergyTotals TakeSinceLastShift()
    {
        var now = Totals();
        var since = now.Since(_atLastShift);
        _atLastShift = now;
        return since;
    }

    private void Count(in TripUse use, double factor)
    {
        _km += use.Km;
        _litres += use.Litres * factor;
        _lineKwh += use.LineKwh * factor;
    }
}
