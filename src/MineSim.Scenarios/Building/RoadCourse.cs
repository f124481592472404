using MineSim.Scenarios.Language;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Building;

/// <summary>How segments run, as far as they say it themselves, their nodes' coordinates, or the network.</summary>
internal sealed class RoadCourse(RoadsDraft roads)
{
    private readonly Dictionary<string, Coordinates> _nodes = roads
        .Nodes.GroupBy(node => node.Name.Text)
        .ToDictionary(group => group.Key, group => group.First().Value);

    /// <summary>Whether travel times of trucks with a drive follow from physics on a segment.</summary>
    public bool IsPhysical(SegmentDraft segment) =>
        segment.Time is null
        && segment.Speed is null
        && RollingResistance(segment) is not null
        && LengthKm(segment) is > 0;

    /// <summary>Rolling resistance, where it is known.</summary>
    public double? RollingResistance(SegmentDraft segment) =>
        segment.Roadway.RollingResistance ?? roads.RollingResistance;

    /// <summary>How it wears, if it does.</summary>
    public RoadWearSpec? Wear(SegmentDraft segment) => segment.Roadway.Wear ?? roads.Wear;

    /// <summary>The most that rain and wear come to add to its rolling resistance.</summary>
    public double MostExtra(SegmentDraft segment) =>
        (Wear(segment)?.UpTo ?? 0)
        + roads
            .Rain.Where(rain => rain.Value.Wets.Count == 0 || rain.Value.Wets.Any(road => road.AreOf(segment)))
            .Select(rain => rain.Value.Spec.Adds)
            .DefaultIfEmpty()
            .Max();

    /// <summary>Its length, where it is given or both its nodes are placed.</summary>
    public double? LengthKm(SegmentDraft segment) =>
        segment.LengthKm ?? (Ends(segment) is var (from, to) ? from.KmTo(to) : null);

    /// <summary>Rise for each metre of road; 0 where nothing says it.</summary>
    public double Grade(SegmentDraft segment) => segment.Roadway.Grade ?? GradeOfNodes(segment) ?? 0;

    /// <summary>Rise for each metre of road as the nodes' coordinates say it.</summary>
    public double? GradeOfNodes(SegmentDraft segment) =>
        Ends(segment) is var (from, to) && LengthKm(segment) is > 0 and var length
            ? (to.Z - from.Z) / 1e3 / length
            : null;

    /// <summary>The straight distance between its nodes, where both are placed.</summary>
    public double? ChordKm(SegmentDraft segment) => Ends(segment) is var (from, to) ? from.KmTo(to) : null;

    /// <summary>Mean altitude.</summary>
    public double AltitudeM(SegmentDraft segment) =>
        roads.AltitudeKm * 1e3 + (Ends(segment) is var (from, to) ? (from.Z + to.Z) / 2 : 0);

    private (Coordinates From, Coordinates To)? Ends(SegmentDraft segment) =>
        _nodes.TryGetValue(segment.From.Text, out var from) && _nodes.TryGetValue(segment.To.Text, out var to)
            ? (from, to)
            : null;
}
