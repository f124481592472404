using MineSim.Kernel;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Distributions;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>The road network.</summary>
internal static class RoadsBlock
{
    private static readonly Key<IReadOnlyList<SegmentDraft>> Segments = new(
        "segments",
        new ListOf<SegmentDraft>(SegmentBlock.Kind),
        "The segments.",
        required: true
    )
    {
        Into = nameof(RoadNetworkSpec.Segments),
    };

    private static readonly Key<ByLoadState<double>> NetworkSpeed = new(
        "speed",
        SegmentBlock.SpeedKind,
        "Mean speed of travel on segments that give neither `speed` nor `time`. Where physics holds, only "
            + "for trucks without a `drive`."
    );

    private static readonly Key<double> NetworkResistance = new(
        "rolling-resistance",
        new QuantityKind(Dimension.Grade, Lowest.Zero),
        "Rolling resistance of segments that give none, and neither `speed` nor `time`."
    );

    private static readonly Key<ByLoadState<double>> NetworkLimit = new(
        "speed-limit",
        SegmentBlock.SpeedKind,
        "Speed limit of segments that give none."
    );

    private static readonly Key<IReadOnlyList<Named<Coordinates>>> Nodes = new(
        "nodes",
        new NamedMap<Coordinates>("node", new CoordinatesKind(), atLeastOne: false, isReferredTo: true),
        "Where nodes lie; lengths and grades of the segments between them follow.",
        fallback: "{}"
    );

    private static readonly Key<IReadOnlyList<Named<double>>> Corners = new(
        "corners",
        new NamedMap<double>(
            "node",
            new QuantityKind(Dimension.Speed, Lowest.AboveZero),
            atLeastOne: false,
            isReferredTo: true
        ),
        "Nodes that trucks with a `drive` pass slowly, and the greatest speed there.",
        fallback: "{}"
    );

    private static readonly Key<double> Altitude = new(
        "altitude",
        new QuantityKind(Dimension.Length, Lowest.Zero),
        "Altitude above the sea of what lies at z = 0. Engines may lose power with it.",
        fallback: "0 m"
    );

    private static readonly Key<double> Headway = new(
        "headway",
        new QuantityKind(Dimension.Time, Lowest.Zero),
        "By how much a truck follows another at the least where it may not pass.",
        fallback: "0 s"
    );

    private static readonly Key<Distribution> Variation = new(
        "variation",
        new VariationKind(),
        "A factor drawn for every trip that multiplies its travel time.",
        fallback: "1"
    );

    private static readonly Key<IReadOnlyList<Named<ClosureDraft>>> Closures = new(
        "closures",
        new NamedMap<ClosureDraft>("closure", ClosureBlock.Kind, atLeastOne: false),
        "Roads that are closed now and then.",
        fallback: "{}"
    );

    private static readonly Key<IReadOnlyList<Named<JunctionDraft>>> Junctions = new(
        "junctions",
        new NamedMap<JunctionDraft>("node", JunctionBlock.Kind, atLeastOne: false, isReferredTo: true),
        "Nodes that trucks drive through one at a time.",
        fallback: "{}"
    );

    private static readonly Key<IReadOnlyList<Named<RainDraft>>> Rain = new(
        "rain",
        new NamedMap<RainDraft>("rain", RainBlock.Kind, atLeastOne: false),
        "Rain that makes roads heavy.",
        fallback: "{}"
    );

    private static readonly Key<RoadWearSpec> NetworkWear = new(
        "wear",
        WearBlock.Kind,
        "How segments with a rolling resistance wear that do not say it themselves; without it they stay as they are."
    );

    private static readonly Key<GradersDraft> Graders = new(
        "graders",
        GraderBlock.Kind,
        "What brings worn roads back; without it nothing does."
    );

    public static Block<RoadsDraft> Kind { get; } =
        new(
            "roads",
            "The road network. Trucks take the route with the least mean travel time.",
            [
                Segments,
                NetworkSpeed,
                Variation,
                Headway,
                NetworkResistance,
                NetworkLimit,
                Nodes,
                Corners,
                Altitude,
                Closures,
                Junctions,
                Rain,
                NetworkWear,
                Graders,
            ],
            f =>
                new(
                    f.Get(Segments),
                    f.Find(NetworkSpeed),
                    f.Get(Variation),
                    f.Get(Nodes),
                    f.Get(Corners),
                    f.FindValue(NetworkResistance),
                    f.Find(NetworkLimit),
                    f.Get(Altitude),
                    f.Get(Headway),
                    f.Get(Closures)
                )
                {
                    Junctions = f.Get(Junctions),
                    Rain = f.Get(Rain),
                    Wear = f.Find(NetworkWear),
                    WearPlace = f.PlaceOf(NetworkWear),
                    Graders = f.Find(Graders),
                }
        );
}
