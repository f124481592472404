using MineSim.Kernel;
using MineSim.Scenarios.Distributions;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Ranges;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>The road network.</summary>
internal static class RoadsBlock
{
    private static readonly Key<IReadOnlyList<WrittenSegment>> Segments = new(
        "segments",
        new ListOf<WrittenSegment>(SegmentBlock.Kind),
        "The segments.",
        required: true
    )
    {
        Into = nameof(RoadNetworkSpec.Segments),
    };

    private static readonly Key<IReadOnlyList<RoadNodeSpec>> Nodes = new(
        "nodes",
        OfNodes(
            new CoordinatesKind(),
            (name, at) => new RoadNodeSpec(name, at.X, at.Y, at.Z),
            nameof(RoadNodeSpec.Name)
        ),
        "Where nodes lie; lengths and grades of the segments between them follow.",
        fallback: "{}"
    )
    {
        Into = nameof(RoadNetworkSpec.Nodes),
    };

    private static readonly Key<IReadOnlyList<CornerSpec>> Corners = new(
        "corners",
        OfNodes(
            new QuantityKind(Dimension.Speed, Lowest.AboveZero),
            (node, limit) => new CornerSpec(node, limit),
            nameof(CornerSpec.Node)
        ),
        "Nodes that trucks with a `drive` pass slowly, and the greatest speed there.",
        fallback: "{}"
    )
    {
        Into = nameof(RoadNetworkSpec.Corners),
    };

    private static readonly Key<double> Headway = new(
        "headway",
        new QuantityKind(Dimension.Time, Lowest.Zero),
        "By how much a truck follows another at the least where it may not pass.",
        fallback: "0 s"
    )
    {
        Into = nameof(RoadNetworkSpec.HeadwayHours),
    };

    private static readonly Key<Distribution> Variation = new(
        "variation",
        new VariationKind(),
        "A factor drawn for every trip that multiplies its travel time.",
        fallback: "1"
    )
    {
        Into = nameof(RoadNetworkSpec.Variation),
    };

    private static readonly Key<IReadOnlyList<RoadClosureSpec>> Closures = new(
        "closures",
        new NamedMap<RoadClosureSpec, RoadClosureSpec>(
            "closure",
            ClosureBlock.Kind,
            (name, closure) => closure with { Name = name.Text },
            atLeastOne: false
        ),
        "Roads that are closed now and then.",
        fallback: "{}"
    )
    {
        Into = nameof(RoadNetworkSpec.Closures),
    };

    private static readonly Key<IReadOnlyList<JunctionSpec>> Junctions = new(
        "junctions",
        OfNodes(JunctionBlock.Kind, (node, junction) => junction with { Node = node }, nameof(JunctionSpec.Node)),
        "Nodes that trucks drive through one at a time.",
        fallback: "{}"
    )
    {
        Into = nameof(RoadNetworkSpec.Junctions),
    };

    private static readonly Key<IReadOnlyList<RainSpec>> Rain = new(
        "rain",
        new NamedMap<RainSpec, RainSpec>(
            "rain",
            RainBlock.Kind,
            (name, rain) => rain with { Name = name.Text },
            atLeastOne: false
        ),
        "Rain that makes roads heavy.",
        fallback: "{}"
    )
    {
        Into = nameof(RoadNetworkSpec.Rain),
    };

    private static readonly Key<GraderSpec> Graders = new(
        "graders",
        GraderBlock.Kind,
        "What brings worn roads back; without it nothing does."
    )
    {
        Into = nameof(RoadNetworkSpec.Graders),
        IsToldWithin = true,
    };

    public static Block<WrittenRoads> Kind { get; } =
        new(
            "roads",
            "The road network. Trucks take the route with the least mean travel time.",
            [
                Segments,
                RoadDefaultKeys.Speed,
                Variation,
                Headway,
                RoadDefaultKeys.RollingResistance,
                RoadDefaultKeys.SpeedLimit,
                Nodes,
                Corners,
                RoadDefaultKeys.Altitude,
                Closures,
                Junctions,
                Rain,
                RoadDefaultKeys.Wear,
                Graders,
            ],
            Build
        );

    /// <summary>What is said of nodes, each under its name.</summary>
    private static NamedMap<TRead, T> OfNodes<TRead, T>(
        Kind<TRead> kind,
        Func<string, TRead, T> named,
        string nameInto
    ) => new("node", kind, (node, value) => named(node.Text, value), atLeastOne: false, isReferredTo: true, nameInto);

    private static WrittenRoads Build(Fields f)
    {
        var (segments, nodes) = (f.Get(Segments), f.Get(Nodes));
        var unreadable = nodes
            .Where((_, i) => !f.Problems.IsRead($"{Nodes.Into}[{i}]"))
            .Select(node => node.Name)
            .ToHashSet(StringComparer.Ordinal);
        var course = new RoadCourse(RoadDefaultKeys.Read(f), nodes, unreadable);
        for (var i = 0; i < segments.Count; i++)
            SegmentNeeds.Check(f, $"{Segments.Into}[{i}]", segments[i], course);
        RequireUseOfWear(f, segments, course);
        var spec = new RoadNetworkSpec(
            [.. segments.Select(segment => RoadAssembly.Assemble(segment, course))],
            f.Get(Variation)
        )
        {
            HeadwayHours = f.Get(Headway),
            Nodes = nodes,
            Corners = f.Get(Corners),
            Closures = f.Get(Closures),
            Junctions = f.Get(Junctions),
            Rain = f.Get(Rain),
            Graders = f.Find(Graders),
        };
        return new(spec, NeedsDrives: course.Defaults.Speed is null && segments.Any(course.IsPhysical));
    }

    private static void RequireUseOfWear(Fields f, IReadOnlyList<WrittenSegment> segments, RoadCourse course)
    {
        if (!f.Has(RoadDefaultKeys.Wear) || segments.Count == 0 || segments.Any(course.IsPhysical))
            return;
        f.Problems.Add(
            f.PlaceOf(RoadDefaultKeys.Wear),
            "no road segment has a length and a rolling resistance to which wear could add"
        );
        for (var i = 0; i < segments.Count; i++)
            f.Problems.MarkUnreadable($"{Segments.Into}[{i}].Road.{nameof(HaulRoadSpec.Wear)}");
    }
}
