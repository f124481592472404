using MineSim.Kernel;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Roads;

/// <summary>
/// Nodes joined by segments. Trucks take the route with the least mean travel time for their load state.
/// </summary>
/// <param name="Segments">The segments; nodes are whatever names they mention.</param>
/// <param name="Variation">A factor of mean 1 drawn for every trip, which multiplies its travel time.</param>
public sealed record RoadNetworkSpec(
    IReadOnlyList<RoadSegmentSpec> Segments,
    [Limits(Measure.Number, Lowest.AboveZero, HasMeanOne = true)] Distribution Variation
)
{
    /// <summary>Where nodes lie, for those of which it is known.</summary>
    public IReadOnlyList<RoadNodeSpec> Nodes { get; init; } = [];

    /// <summary>
    /// Hours by which a truck follows another at the least at the end of a segment where it may not pass; 0 or more.
    /// </summary>
    [Limits(Measure.Time)]
    public double HeadwayHours { get; init; }

    /// <summary>Nodes that trucks with a <see cref="DriveSpec"/> pass slowly, one entry each.</summary>
    public IReadOnlyList<CornerSpec> Corners { get; init; } = [];

    /// <summary>Roads that are closed now and then; names are unique, and each closes a segment.</summary>
    public IReadOnlyList<RoadClosureSpec> Closures { get; init; } = [];

    /// <summary>Nodes that trucks drive through one at a time, one entry each.</summary>
    public IReadOnlyList<JunctionSpec> Junctions { get; init; } = [];

    /// <summary>Rain that makes roads heavy; names are unique.</summary>
    public IReadOnlyList<RainSpec> Rain { get; init; } = [];

    /// <summary>What brings worn roads back; <see langword="null"/> without graders.</summary>
    public GraderSpec? Graders { get; init; }

    /// <summary>Whether rain or wear changes the rolling resistance of some segment as the mine runs.</summary>
    public bool ResistanceChanges => Segments.Any(segment => MostExtra(segment) > 0);

    /// <summary>The most that rain and wear together come to add to a segment's rolling resistance.</summary>
    public double MostExtra(RoadSegmentSpec segment) =>
        (segment.Road?.Wear?.UpTo ?? 0)
        + Rain.Where(rain => rain.IsFeltOn(segment)).Select(rain => rain.Adds).DefaultIfEmpty().Max();

    /// <summary>
    /// Whether trucks may be held on the road: at one-lane segments, at junctions, or before a closed road.
    /// </summary>
    public bool CanHoldTrucks =>
        Closures.Count > 0 || Junctions.Count > 0 || Segments.Any(segment => segment.OneLane is not null);
}

/// <summary>A stretch of road.</summary>
/// <param name="From">The node it leaves.</param>
/// <param name="To">The node it reaches.</param>
/// <param name="TwoWay">Whether it may be driven from <paramref name="To"/> to <paramref name="From"/> as well.</param>
/// <param name="LengthKm">Length in km; <see langword="null"/> where only times are given.</param>
/// <param name="LoadedTime">Time a loaded truck takes, in hours.</param>
/// <param name="EmptyTime">Time an empty truck takes, in hours.</param>
[Needs(nameof(OneLane), nameof(TwoWay))]
public sealed record RoadSegmentSpec(
    string From,
    string To,
    bool TwoWay,
    [Limits(Measure.Length, Lowest.AboveZero)] double? LengthKm,
    [Limits(Measure.Time)] Distribution LoadedTime,
    [Limits(Measure.Time)] Distribution EmptyTime
)
{
    /// <summary>
    /// Grade, rolling resistance and limits, from which the travel times of trucks with a <see cref="DriveSpec"/>
    /// follow;
    /// <see langword="null"/> where the times above hold for every truck. It needs <see cref="LengthKm"/>.
    /// </summary>
    public HaulRoadSpec? Road { get; init; }

    /// <summary>Whether trucks may pass each other; where they may not, they bunch behind the slowest.</summary>
    public bool Passing { get; init; } = true;

    /// <summary>
    /// Given where the segment has one lane for both directions: then trucks do not pass each other, whatever
    /// <see cref="Passing"/> says. It needs <see cref="TwoWay"/>.
    /// </summary>
    public OneLaneSpec? OneLane { get; init; }

    /// <summary>Whether it leads from one node to another, or back.</summary>
    internal bool Joins(string one, string other) => (From == one && To == other) || (From == other && To == one);
}
