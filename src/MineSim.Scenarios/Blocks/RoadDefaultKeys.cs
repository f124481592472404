using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>What the network says of segments that do not say it themselves.</summary>
internal static class RoadDefaultKeys
{
    public static readonly Key<ByLoadState<double>> Speed = new(
        "speed",
        HaulRoadKeys.SpeedKind,
        "Mean speed of travel on segments that give neither `speed` nor `time`. Where physics holds, only "
            + "for trucks without a `drive`."
    );

    public static readonly Key<double> RollingResistance = new(
        "rolling-resistance",
        new QuantityKind(Dimension.Grade, Lowest.Zero),
        "Rolling resistance of segments that give none, and neither `speed` nor `time`."
    );

    public static readonly Key<ByLoadState<double>> SpeedLimit = new(
        "speed-limit",
        HaulRoadKeys.SpeedKind,
        "Speed limit of segments that give none."
    );

    public static readonly Key<double> Altitude = new(
        "altitude",
        new QuantityKind(Dimension.Length, Lowest.Zero),
        "Altitude above the sea of what lies at z = 0. Engines may lose power with it.",
        fallback: "0 m"
    );

    public static readonly Key<RoadWearSpec> Wear = new(
        "wear",
        WearBlock.Kind,
        "How segments with a rolling resistance wear that do not say it themselves; without it they stay as they are."
    );

    /// <summary>Their values.</summary>
    public static RoadDefaults Read(Fields f) =>
        new(f.Find(Speed), f.FindValue(RollingResistance), f.Find(SpeedLimit), f.Get(Altitude), f.Find(Wear));

    /// <summary>Notes which parts of a segment's road follow from these keys.</summary>
    public static void Derive(Fields f, string path, WrittenSegment segment)
    {
        if (segment.RollingResistance is null)
            f.Problems.Derive($"{path}.Road.{nameof(HaulRoadSpec.RollingResistance)}", RollingResistance.Into);
        if (segment.Wear is null)
            f.Problems.Derive($"{path}.Road.{nameof(HaulRoadSpec.Wear)}", Wear.Into);
        f.Problems.Derive($"{path}.Road.{nameof(HaulRoadSpec.AltitudeM)}", Altitude.Into);
    }
}
