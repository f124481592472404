using MineSim.Spec.Ranges;

namespace MineSim.Spec.Energy;

/// <summary>
/// A battery that drives a truck. It gives what the wheels take while they pull, over the efficiency of the drive, and
/// what
/// the auxiliaries take; and gets back a share of what retarder and brakes take up, as far as it has room. The truck
/// goes
/// charging after it has tipped, when its longest round trip would not leave the reserve.
/// </summary>
/// <param name="CapacityKwh">What it holds; above 0.</param>
/// <param name="Charging">The power that it takes at a charger by rising state of charge, one point or more; between
/// points it changes linearly, and beyond them it is that of the nearest.</param>
public sealed record BatterySpec(
    [Limits(Measure.Energy, Lowest.AboveZero)] double CapacityKwh,
    IReadOnlyList<ChargePoint> Charging
)
{
    /// <summary>Share of the capacity that is to be left; from 0 to below 1.</summary>
    [Limits(Measure.Share)]
    public double ReserveShare { get; init; } = 0.2;

    /// <summary>Share of the capacity up to which it is charged; above the reserve, to 1.</summary>
    [Limits(Measure.Share)]
    public double TargetShare { get; init; } = 1;

    /// <summary>Share of what retarder and brakes take up that comes back; from 0 to 1.</summary>
    [Limits(Measure.Share)]
    public double RegenerationShare { get; init; }

    /// <summary>kW that auxiliaries take in travel and wherever an engine would idle; 0 or more.</summary>
    [Limits(Measure.Power)]
    public double AuxiliaryKw { get; init; }
}

/// <summary>The power that a battery takes at a state of charge.</summary>
/// <param name="Charge">State of charge as a share of the capacity, from 0 to 1.</param>
/// <param name="PowerKw">Power into the battery in kW; above 0.</param>
public sealed record ChargePoint(
    [Limits(Measure.Share)] double Charge,
    [Limits(Measure.Power, Lowest.AboveZero)] double PowerKw
);

/// <summary>Where battery trucks are charged.</summary>
/// <param name="Hours">Hours that a stop takes beside the charging itself: driving up, plugging in; 0 or more.</param>
/// <param name="Bays">Trucks that can charge at once, 1 or more; <see langword="null"/> when there is always
/// room.</param>
public sealed record ChargingSpec([Limits(Measure.Time)] double Hours, [Whole(1, 1000)] int? Bays = null)
{
    /// <summary>Share of the grid's electricity that comes into batteries; above 0, to 1.</summary>
    [Limits(Measure.Share, Lowest.AboveZero)]
    public double Efficiency { get; init; } = 1;
}
