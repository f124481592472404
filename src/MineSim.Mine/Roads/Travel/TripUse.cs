using MineSim.Spec.Energy;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads.Travel;

/// <summary>
/// What one trip over a route takes, reckoned once before the run. Whatever the trip's time is multiplied by, and
/// whoever
/// holds the truck up on its way, its work stays that of the route.
/// </summary>
/// <param name="Km">Its length in km, as far as it is known.</param>
/// <param name="Litres">Diesel.</param>
/// <param name="LineKwh">Electricity from the trolley line.</param>
/// <param name="BatteryKwh">Electricity from the battery, less what comes back.</param>
internal readonly record struct TripUse(double Km, double Litres, double LineKwh, double BatteryKwh)
{
    /// <summary>Both together.</summary>
    public static TripUse operator +(TripUse one, TripUse other) =>
        new(
            one.Km + other.Km,
            one.Litres + other.Litres,
            one.LineKwh + other.LineKwh,
            one.BatteryKwh + other.BatteryKwh
        );

    /// <summary>How much more one takes than another.</summary>
    public static TripUse operator -(TripUse one, TripUse other) => one + other * -1;

    /// <summary>So many times as much of everything.</summary>
    public static TripUse operator *(TripUse use, double times) =>
        new(use.Km * times, use.Litres * times, use.LineKwh * times, use.BatteryKwh * times);

    /// <summary>Reckons a trip.</summary>
    /// <param name="model">The truck's model.</param>
    /// <param name="loaded">Whether it carries a load.</param>
    /// <param name="km">Length in km.</param>
    /// <param name="effort">What driving by physics took.</param>
    /// <param name="givenHours">Mean hours on segments with times of their own.</param>
    public static TripUse Of(TruckModelSpec model, bool loaded, double km, in Effort effort, double givenHours)
    {
        var line = effort.LinePulled / Units.JoulesPerKwh / (model.Trolley?.Efficiency ?? 1);
        return new(
            km,
            model.Fuel is { } fuel ? Burnt(fuel, model.Drive?.Efficiency ?? 1, loaded, effort, givenHours) : 0,
            line,
            model.Battery is { } battery ? Drawn(battery, model.Drive?.Efficiency ?? 1, effort) : 0
        );
    }

    private static double Drawn(BatterySpec battery, double efficiency, in Effort effort) =>
        (effort.Pulled - effort.LinePulled) / Units.JoulesPerKwh / efficiency
        + battery.AuxiliaryKw * effort.Seconds / 3600
        - battery.RegenerationShare * effort.Held / Units.JoulesPerKwh;

    private static double Burnt(FuelUseSpec fuel, double efficiency, bool loaded, in Effort effort, double givenHours)
    {
        var pulling = (effort.PullingSeconds - effort.LineSeconds) / 3600;
        var engineKwh =
            (effort.Pulled - effort.LinePulled) / Units.JoulesPerKwh / efficiency + fuel.AuxiliaryKw * pulling;
        return fuel.LitresPerKwh * engineKwh
            + fuel.IdleLitresPerHour * (effort.Seconds / 3600 - pulling)
            + (loaded ? fuel.LoadedLitresPerHour : fuel.EmptyLitresPerHour) * givenHours;
    }
}
