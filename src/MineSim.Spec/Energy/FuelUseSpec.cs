using MineSim.Spec.Ranges;

namespace MineSim.Spec.Energy;

/// <summary>
/// Diesel that a truck burns. While its wheels pull: their power, over the efficiency of the drive, with the
/// auxiliaries',
/// at a specific consumption. At all other times in which the engine runs, retarding included: what it burns at idle.
/// </summary>
/// <param name="LitresPerKwh">Litres for each kWh of the engine: its brake specific consumption over the fuel's
/// density, 0.24 for 205 g/kWh and 0.85 kg/L; above 0.</param>
/// <param name="IdleLitresPerHour">Litres an hour at idle; 0 or more.</param>
public sealed record FuelUseSpec(
    [Limits(Measure.Liquid, Lowest.AboveZero)] double LitresPerKwh,
    [Limits(Measure.Flow)] double IdleLitresPerHour
)
{
    /// <summary>kW that fans, pumps and air conditioning take while the wheels pull; 0 or more.</summary>
    [Limits(Measure.Power)]
    public double AuxiliaryKw { get; init; }

    /// <summary>
    /// Litres for an hour of travel with a load on roads with times of their own, where physics says nothing.
    /// </summary>
    [Limits(Measure.Flow)]
    public double LoadedLitresPerHour { get; init; }

    /// <summary>Litres for an hour of travel without one on such roads.</summary>
    [Limits(Measure.Flow)]
    public double EmptyLitresPerHour { get; init; }

    /// <summary>
    /// What the tank holds; the truck goes for fuel when it says so. <see langword="null"/> where it goes by operating
    /// hours.
    /// </summary>
    public TankSpec? Tank { get; init; }
}

/// <summary>A fuel tank.</summary>
/// <param name="Litres">What it holds; above 0.</param>
/// <param name="ReserveShare">Share of it below which the truck goes for fuel after tipping; from 0 to below 1.</param>
public sealed record TankSpec(
    [Limits(Measure.Liquid, Lowest.AboveZero)] double Litres,
    [Limits(Measure.Share)] double ReserveShare = 0.15
);
