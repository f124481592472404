using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads;

/// <summary>A segment in one direction of travel.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Back">Whether it is driven from its end to its beginning.</param>
internal readonly record struct Leg(RoadSegmentSpec Segment, bool Back)
{
    /// <summary>The node it reaches.</summary>
    public string To => Back ? Segment.From : Segment.To;

    /// <summary>The node it leaves.</summary>
    public string From => Back ? Segment.To : Segment.From;

    /// <summary>Whether trucks stay in line on it.</summary>
    public bool IsLane => !Segment.Passing || Segment.OneLane is not null;

    /// <summary>
    /// All of a network: each segment from its beginning to its end, then those that may be driven back.
    /// </summary>
    public static IEnumerable<Leg> Of(RoadNetworkSpec roads) =>
        roads
            .Segments.Select(segment => new Leg(segment, Back: false))
            .Concat(roads.Segments.Where(segment => segment.TwoWay).Select(segment => new Leg(segment, Back: true)));
}
