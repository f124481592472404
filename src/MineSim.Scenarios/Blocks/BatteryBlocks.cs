using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Energy;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>Batteries that drive trucks, and where they are charged.</summary>
internal static class BatteryBlocks
{
    private static readonly QuantityKind Share = new(Dimension.Share, Lowest.Zero);

    private static readonly Key<double> Capacity = new(
        "capacity",
        new QuantityKind(Dimension.Energy, Lowest.AboveZero),
        "What it holds. It is full when the truck arrives.",
        required: true
    );

    private static readonly Key<double> Reserve = new(
        "reserve",
        Share,
        "Share of the capacity that is to be left: the truck goes charging after it has tipped, when the "
            + "round trip that takes the most would not leave it.",
        fallback: "20 %"
    )
    {
        Into = nameof(BatterySpec.ReserveShare),
    };

    private static readonly Key<double> Target = new(
        "charge-to",
        Share,
        "Share of the capacity up to which it is charged.",
        fallback: "100 %"
    )
    {
        Into = nameof(BatterySpec.TargetShare),
    };

    private static readonly Key<double> Regeneration = new(
        "regeneration",
        Share,
        "Share of what retarder and brakes take up that comes back into it.",
        fallback: "0 %"
    );

    private static readonly Key<double> Auxiliary = new(
        "auxiliary",
        new QuantityKind(Dimension.Power, Lowest.Zero),
        "What fans, pumps and air conditioning take in travel and while somebody sits in the cab.",
        fallback: "0 kW"
    );

    private static readonly Key<double> PointCharge = new("at", Share, "The state of charge.", required: true);

    private static readonly Key<double> PointPower = new(
        "power",
        new QuantityKind(Dimension.Power, Lowest.AboveZero),
        "The power into the battery.",
        required: true
    );

    private static readonly Block<ChargePoint> Point = new(
        "charge point",
        "A point of the charge curve.",
        [PointCharge, PointPower],
        f => new(f.Get(PointCharge), f.Get(PointPower)),
        whole: true
    );

    private static readonly Key<IReadOnlyList<ChargePoint>> Curve = new(
        "charging",
        new ListOf<ChargePoint>(Point),
        "The power that it takes at a charger, by rising state of charge. Between points it changes "
            + "linearly, beyond them it is the nearest's.",
        required: true
    )
    {
        Into = nameof(BatterySpec.Charging),
    };

    private static readonly Key<double> StopFor = new(
        "for",
        Common.Time,
        "What a stop takes beside the charging itself: driving up, plugging in.",
        fallback: "0 min"
    );

    private static readonly Key<long> Bays = new(
        "bays",
        Common.Count(1000),
        "Trucks that can charge at once. Without it there is always room."
    );

    private static readonly Key<double> Efficiency = new(
        "efficiency",
        new QuantityKind(Dimension.Share, Lowest.AboveZero),
        "Share of the grid's electricity that comes into batteries.",
        fallback: "100 %"
    );

    /// <summary>The key <c>battery</c> of a truck model.</summary>
    public static Key<BatterySpec> Battery { get; } =
        new(
            "battery",
            new Block<BatterySpec>(
                "battery",
                "A battery that drives the truck: it gives what the wheels take over the drive's `efficiency`, and "
                    + "what the auxiliaries take.",
                [Capacity, Reserve, Target, Regeneration, Auxiliary, Curve],
                BuildBattery
            ),
            "The battery that drives it, instead of an engine that burns `fuel`."
        )
        {
            Into = nameof(TruckModelSpec.Battery),
        };

    /// <summary>The key <c>charging</c> of the calendar.</summary>
    public static Key<ChargingSpec> Charging { get; } =
        new(
            "charging",
            new Block<ChargingSpec>(
                "charging",
                "Where battery trucks are charged.",
                [StopFor, Bays, Efficiency],
                f => new(f.Get(StopFor), (int?)f.FindValue(Bays)) { Efficiency = f.Get(Efficiency) }
            ),
            "Charging of trucks with a `battery`; without it there are bays enough, and charging is all that a "
                + "stop takes."
        );

    private static BatterySpec BuildBattery(Fields f) =>
        new(f.Get(Capacity), f.Get(Curve))
        {
            ReserveShare = f.Get(Reserve),
            TargetShare = f.Get(Target),
            RegenerationShare = f.Get(Regeneration),
            AuxiliaryKw = f.Get(Auxiliary),
        };
}
