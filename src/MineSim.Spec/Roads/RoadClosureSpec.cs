using MineSim.Kernel;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Roads;

/// <summary>
/// A road that is closed now and then: within a window, every day at an hour, or at random; one of the three. Trucks
/// on it drive it to its end, and nobody else drives on.
/// </summary>
/// <param name="Name">For example <c>ramp-repair</c>.</param>
/// <param name="From">A node of the segments that it closes.</param>
/// <param name="To">Their other node. All segments between the two are closed, both ways.</param>
[OneOf(nameof(FromHour), nameof(AtHourOfDay), nameof(Every))]
[Needs(nameof(ToHour), nameof(FromHour))]
[OneOf(nameof(FromHour), nameof(For))]
public sealed record RoadClosureSpec(string Name, string From, string To)
{
    /// <summary>
    /// Hours after the start of the run at which its window begins; <see langword="null"/> without a window.
    /// </summary>
    [Limits(Measure.Time, Lowest.Any)]
    public double? FromHour { get; init; }

    /// <summary>
    /// Hours after the start of the run at which its window ends; <see langword="null"/> when it lasts to the run's
    /// end.
    /// </summary>
    [Limits(Measure.Time, Lowest.Any)]
    public double? ToHour { get; init; }

    /// <summary>The hour of every day at which it begins; <see langword="null"/> when it does not come daily.</summary>
    [Limits(Measure.Time)]
    public double? AtHourOfDay { get; init; }

    /// <summary>
    /// Hours from the end of one to the start of the next, when it comes at random; otherwise <see langword="null"/>.
    /// </summary>
    [Limits(Measure.Time, Lowest.OneSecond)]
    public Distribution? Every { get; init; }

    /// <summary>How many hours it lasts, when it comes daily or at random; otherwise <see langword="null"/>.</summary>
    [Limits(Measure.Time)]
    public Distribution? For { get; init; }

    /// <summary>Whether it closes a segment.</summary>
    public bool Closes(RoadSegmentSpec segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return segment.Joins(From, To);
    }
}
