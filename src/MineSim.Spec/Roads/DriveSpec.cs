using MineSim.Spec.Ranges;

namespace MineSim.Spec.Roads;

/// <summary>
/// What moves a truck and what holds it back. With it travel times follow from physics on every road that has a
/// <see cref="HaulRoadSpec"/>; loaded, a truck weighs its empty mass and its model's mean payload.
/// </summary>
/// <param name="EmptyMassT">Tonnes of the truck without a load; above 0.</param>
/// <param name="WheelPowerKw">Power at the wheels in kW at full throttle, losses of the drive train taken off; above 0.
/// <see cref="Rimpull"/> replaces it.</param>
/// <param name="TopSpeedKmH">Top speed in km/h on any road; above 0.</param>
public sealed record DriveSpec(
    [Limits(Measure.Mass, Lowest.AboveZero)] double EmptyMassT,
    [Limits(Measure.Power)] double WheelPowerKw,
    [Limits(Measure.Speed, Lowest.AboveZero)] double TopSpeedKmH
)
{
    /// <summary>
    /// Share of the engine's power that comes to the wheels; it counts for fuel alone. Above 0, to 1.
    /// </summary>
    [Limits(Measure.Share, Lowest.AboveZero)]
    public double Efficiency { get; init; } = 1;

    /// <summary>
    /// Points of the maker's rimpull curve, with rising speeds and forces that do not rise. Between points the
    /// <em>power</em> is interpolated: along the force a sparse curve would give up to a tenth too much speed. Below
    /// the
    /// first point that moves, and beyond the last, its power holds. Empty: <see cref="WheelPowerKw"/> at every speed.
    /// </summary>
    public IReadOnlyList<RimpullPoint> Rimpull { get; init; } = [];

    /// <summary>
    /// The greatest force at the wheels in kN, which the tyres' grip or the motors set; <see langword="null"/> for the
    /// rimpull's at standstill, or without one 0.27 of the weight: two thirds of it on the driven axle at a grip of
    /// 0.4.
    /// </summary>
    [Limits(Measure.Force, Lowest.AboveZero)]
    public double? StartingForceKn { get; init; }

    /// <summary>
    /// What the retarder can take up without end, in kW at the wheels; it bounds the speed downhill.
    /// <see langword="null"/> for no bound.
    /// </summary>
    [Limits(Measure.Power, Lowest.AboveZero)]
    public double? RetarderKw { get; init; }

    /// <summary>Deceleration in m/s² with which drivers slow down before a lower limit and stop; above 0.</summary>
    [Limits(Measure.Deceleration, Lowest.AboveZero)]
    public double BrakingMS2 { get; init; } = 0.5;

    /// <summary>Inertia against mass, 1 or more: turning wheels and motors must be sped up as well.</summary>
    [Limits(Measure.Spread, Lowest.One)]
    public double RotatingMassFactor { get; init; } = 1;

    /// <summary>Altitude in m up to which there is full power.</summary>
    [Limits(Measure.Altitude)]
    public double FullPowerAltitudeM { get; init; }

    /// <summary>Share of the power lost for each km above <see cref="FullPowerAltitudeM"/>, from 0 to 1.</summary>
    [Limits(Measure.Share)]
    public double PowerLossPerKm { get; init; }

    /// <summary>Whether the truck can start on a road.</summary>
    /// <param name="massT">Its mass in tonnes with what it carries.</param>
    /// <param name="resistance">Grade and rolling resistance together, as a share of the weight.</param>
    /// <param name="altitudeM">Altitude in m.</param>
    public bool CanStart(double massT, double resistance, double altitudeM)
    {
        var truck = new MovingTruck(this, massT);
        return truck.PowerFactor(altitudeM) > 0 && truck.StartingForce > truck.Resistance(resistance);
    }
}

/// <summary>A point of a rimpull curve.</summary>
/// <param name="SpeedKmH">Speed in km/h, 0 or more.</param>
/// <param name="ForceKn">Force at the wheels in kN; above 0.</param>
public sealed record RimpullPoint(
    [Limits(Measure.Speed)] double SpeedKmH,
    [Limits(Measure.Force, Lowest.AboveZero)] double ForceKn
);
