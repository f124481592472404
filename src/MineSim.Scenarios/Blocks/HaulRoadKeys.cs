using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>What physics asks of a segment.</summary>
internal static class HaulRoadKeys
{
    /// <summary>A speed, of loaded and empty trucks.</summary>
    public static readonly ByLoadStateKind<double> SpeedKind = new(new QuantityKind(Dimension.Speed, Lowest.AboveZero));

    public static readonly Key<double> Grade = new(
        "grade",
        new QuantityKind(Dimension.Grade, Lowest.HalfDown),
        "Rise from its first node to its second for each metre of road; negative where it falls. Without it "
            + "what the nodes' coordinates say, or level."
    )
    {
        Into = "Road.Grade",
    };

    public static readonly Key<double> RollingResistance = new(
        "rolling-resistance",
        new QuantityKind(Dimension.Grade, Lowest.Zero),
        "Force that holds a truck back on the level, against its weight. With it, travel times of trucks "
            + "with a `drive` follow from physics."
    )
    {
        Into = "Road.RollingResistance",
    };

    public static readonly Key<ByLoadState<double>> SpeedLimit = new(
        "speed-limit",
        SpeedKind,
        "The greatest speed on it, which trucks with a `drive` keep."
    )
    {
        Into = "Road.Limit",
    };

    public static readonly Key<ByLoadState<double>> SpeedLimitBack = new(
        "speed-limit-back",
        SpeedKind,
        "The same from its second node to its first, where that differs."
    )
    {
        Into = "Road.LimitBack",
    };

    public static readonly Key<bool> Trolley = new(
        "trolley",
        Common.YesNo,
        "Whether a trolley line hangs above it, in both directions, for truck models with a `trolley`.",
        fallback: "no"
    )
    {
        Into = "Road.Trolley",
    };

    public static readonly Key<RoadWearSpec> Wear = new(
        "wear",
        WearBlock.Kind,
        "How its rolling resistance grows with what passes; without it the network's `wear` holds."
    )
    {
        Into = "Road.Wear",
    };

    /// <summary>All of them: they mean nothing where a segment says itself how long it takes.</summary>
    public static IReadOnlyList<Key> All { get; } =
    [Grade, RollingResistance, SpeedLimit, SpeedLimitBack, Trolley, Wear];
}
