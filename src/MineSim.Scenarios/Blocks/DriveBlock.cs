using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>What moves a truck.</summary>
internal static class DriveBlock
{
    private static readonly QuantityKind Speed = new(Dimension.Speed, Lowest.AboveZero);
    private static readonly QuantityKind Force = new(Dimension.Force, Lowest.AboveZero);

    private static readonly Key<double> EmptyMass = new(
        "empty-mass",
        new QuantityKind(Dimension.Mass, Lowest.AboveZero),
        "What the truck weighs without a load. Loaded it weighs its mean payload more.",
        required: true
    );

    private static readonly Key<double> Power = new(
        "power",
        new QuantityKind(Dimension.Power, Lowest.AboveZero),
        "Power of the engine."
    );

    private static readonly Key<double> Efficiency = new(
        "efficiency",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "Share of the engine's power that comes to the wheels. Beside `rimpull`, which is at the wheels, it "
            + "counts for fuel alone.",
        fallback: "100 %"
    );

    private static readonly Key<double> PointSpeed = new(
        "speed",
        new QuantityKind(Dimension.Speed, Lowest.Zero),
        "The speed.",
        required: true
    );
    private static readonly Key<double> PointForce = new("force", Force, "The force at the wheels.", required: true);

    private static readonly Block<RimpullPoint> Point = new(
        "rimpull point",
        "A point of the maker's rimpull curve.",
        [PointSpeed, PointForce],
        f => new(f.Get(PointSpeed), f.Get(PointForce)),
        whole: true
    );

    private static readonly Key<IReadOnlyList<RimpullPoint>> Rimpull = new(
        "rimpull",
        new ListOf<RimpullPoint>(Point),
        "Points of the rimpull curve by rising speed, instead of `power`. Between them the power is "
            + "interpolated, not the force."
    )
    {
        Into = nameof(DriveSpec.Rimpull),
    };

    private static readonly Key<double> StartingForce = new(
        "starting-force",
        Force,
        "The greatest force at the wheels. Without it the rimpull's at 0 km/h, or 27 % of the weight: grip "
            + "0.4 on two thirds of it."
    );

    private static readonly Key<double> Retarder = new(
        "retarder",
        new QuantityKind(Dimension.Power, Lowest.AboveZero),
        "Power that the retarder takes up without end, which bounds the speed downhill. Without it nothing "
            + "does but limits."
    );

    private static readonly Key<double> TopSpeed = new(
        "top-speed",
        Speed,
        "Its greatest speed on any road.",
        required: true
    );

    private static readonly Key<double> Braking = new(
        "braking",
        new QuantityKind(Dimension.Deceleration, Lowest.AboveZero),
        "How hard drivers slow down before a lower limit and at the end of the way.",
        fallback: "0.5 m/s2"
    );

    private static readonly Key<double> RotatingMass = new(
        "rotating-mass",
        new QuantityKind(Dimension.Spread, Lowest.One),
        "Inertia against mass: wheels and motors must be sped up as well.",
        fallback: "1"
    );

    private static readonly Key<double> FullPowerAltitude = new(
        "full-power-altitude",
        new QuantityKind(Dimension.Length, Lowest.Zero),
        "Altitude up to which there is full power.",
        fallback: "0 m"
    );

    private static readonly Key<double> PowerLoss = new(
        "power-loss-per-km",
        new QuantityKind(Dimension.Share, Lowest.Zero),
        "Share of the power lost for each km above `full-power-altitude`.",
        fallback: "0 %"
    );

    public static Block<DriveSpec> Kind { get; } =
        new(
            "drive",
            "What moves a truck and holds it back. Travel times follow from it on roads with a rolling "
                + "resistance. Either `power` or `rimpull`.",
            [
                EmptyMass,
                Power,
                Efficiency,
                Rimpull,
                StartingForce,
                Retarder,
                TopSpeed,
                Braking,
                RotatingMass,
                FullPowerAltitude,
                PowerLoss,
            ],
            Build
        );

    private static DriveSpec Build(Fields f)
    {
        f.RequireOne(Power, Rimpull);
        return new(f.Get(EmptyMass), f.Get(Power) * f.Get(Efficiency), f.Get(TopSpeed))
        {
            Efficiency = f.Get(Efficiency),
            Rimpull = f.Find(Rimpull) ?? [],
            StartingForceKn = f.FindValue(StartingForce),
            RetarderKw = f.FindValue(Retarder),
            BrakingMS2 = f.Get(Braking),
            RotatingMassFactor = f.Get(RotatingMass),
            FullPowerAltitudeM = f.Get(FullPowerAltitude) * 1e3,
            PowerLossPerKm = f.Get(PowerLoss),
        };
    }
}
