using MineSim.Kernel;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Roads;

/// <summary>
/// Spells of rain that make roads heavy: they add to the rolling resistance at once, until the spell ends, and dry off
/// evenly afterwards. It comes every day at an hour, or at random; one of the two.
/// </summary>
/// <param name="Name">For example <c>monsoon</c>.</param>
/// <param name="Adds">Rolling resistance that it adds, as a share of the weight; above 0. Where several rains wet a
/// road, that which adds the most at the time counts.</param>
/// <param name="For">How many hours a spell lasts.</param>
[OneOf(nameof(AtHourOfDay), nameof(Every))]
public sealed record RainSpec(
    string Name,
    [Limits(Measure.Grade, Lowest.AboveZero)] double Adds,
    [Limits(Measure.Time)] Distribution For
)
{
    /// <summary>The hour of every day at which it begins; <see langword="null"/> when it does not come daily.</summary>
    [Limits(Measure.Time)]
    public double? AtHourOfDay { get; init; }

    /// <summary>
    /// Hours from the end of one spell to the start of the next, when it comes at random; otherwise
    /// <see langword="null"/>.
    /// </summary>
    [Limits(Measure.Time, Lowest.OneSecond)]
    public Distribution? Every { get; init; }

    /// <summary>
    /// Hours after a spell in which what it added goes back to nothing; 0 or more. A new spell cuts them short.
    /// </summary>
    [Limits(Measure.Time)]
    public double DriesHours { get; init; }

    /// <summary>Months, 1 to 12, in which it falls; empty for all.</summary>
    [Whole(1, 12)]
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>The roads that it wets; empty for all.</summary>
    public IReadOnlyList<RoadEndsSpec> Wets { get; init; } = [];

    /// <summary>
    /// Whether it makes a segment heavy: one of its roads, on which travel times follow from physics.
    /// </summary>
    public bool IsFeltOn(RoadSegmentSpec segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return segment.Road is not null && (Wets.Count == 0 || Wets.Any(road => road.AreOf(segment)));
    }
}

/// <summary>A road by its two nodes: all segments between them, whichever way they lead.</summary>
/// <param name="From">One node.</param>
/// <param name="To">The other.</param>
public sealed record RoadEndsSpec(string From, string To)
{
    /// <summary>Whether a segment is part of the road.</summary>
    public bool AreOf(RoadSegmentSpec segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return segment.Joins(From, To);
    }
}
