using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Blocks;

/// <summary>How segments run, as far as they say it themselves, their nodes' coordinates, or the network.</summary>
/// <param name="defaults">What the network says of segments that do not say it themselves.</param>
/// <param name="nodes">Where nodes lie.</param>
/// <param name="unreadable">Nodes of which that could not be read.</param>
internal sealed class RoadCourse(
    RoadDefaults defaults,
    IReadOnlyList<RoadNodeSpec> nodes,
    IReadOnlySet<string> unreadable
)
{
    private readonly Dictionary<string, RoadNodeSpec> _nodes = nodes
        .DistinctBy(node => node.Name)
        .ToDictionary(node => node.Name);

    /// <summary>What the network says of segments that do not say it themselves.</summary>
    public RoadDefaults Defaults => defaults;

    /// <summary>Whether travel times of trucks with a drive follow from physics on a segment.</summary>
    public bool IsPhysical(WrittenSegment segment) =>
        segment.IsOpen && RollingResistance(segment) is not null && LengthKm(segment) is > 0;

    /// <summary>Rolling resistance, where it is known.</summary>
    public double? RollingResistance(WrittenSegment segment) => segment.RollingResistance ?? defaults.RollingResistance;

    /// <summary>Its length, where it is given or both its nodes are placed.</summary>
    public double? LengthKm(WrittenSegment segment) =>
        segment.LengthKm ?? (Ends(segment) is var (from, to) ? from.KmTo(to) : null);

    /// <summary>Whether its length follows from nodes of which not all could be read.</summary>
    public bool IsLengthUnknown(WrittenSegment segment) =>
        segment.LengthKm is null && (IsUnknown(segment.From) || IsUnknown(segment.To));

    /// <summary>Rise for each metre of road; 0 where nothing says it.</summary>
    public double Grade(WrittenSegment segment) =>
        segment.Grade
        ?? (Ends(segment) is var (from, to) && LengthKm(segment) is > 0 and var length ? from.GradeTo(to, length) : 0);

    /// <summary>Mean altitude.</summary>
    public double AltitudeM(WrittenSegment segment) =>
        defaults.AltitudeKm * 1e3 + (Ends(segment) is var (from, to) ? (from.Z + to.Z) / 2 : 0);

    private bool IsUnknown(string node) => node.Length == 0 || unreadable.Contains(node);

    private (RoadNodeSpec From, RoadNodeSpec To)? Ends(WrittenSegment segment) =>
        _nodes.TryGetValue(segment.From, out var from) && _nodes.TryGetValue(segment.To, out var to)
            ? (from, to)
            : null;
}
