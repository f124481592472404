using MineSim.Spec.Ranges;

namespace MineSim.Spec.Roads;

/// <summary>
/// Motor graders. Each goes to the segment that is worn the most, leaves it as it was built, and goes to the next.
/// Trucks
/// pass it while it is at work.
/// </summary>
/// <param name="Count">How many, 1 or more.</param>
/// <param name="SpeedKmH">Speed in km/h with which one grades, turning and driving to the next segment included; above
/// 0.</param>
public sealed record GraderSpec([Whole(1, 1000)] int Count, [Limits(Measure.Speed, Lowest.AboveZero)] double SpeedKmH)
{
    /// <summary>How often it drives over the length of a segment to grade its width; 1 or more.</summary>
    [Whole(1, 100)]
    public int Passes { get; init; } = 1;

    /// <summary>Share of the hours on a segment in which it grades; above 0, to 1.</summary>
    [Limits(Measure.Share, Lowest.AboveZero)]
    public double UtilisationShare { get; init; } = 1;

    /// <summary>
    /// The hour of the day at which they begin, 0 ≤ h &lt; 24; a segment that is not finished waits for the next day.
    /// </summary>
    [Limits(Measure.Time)]
    public double StartHour { get; init; }

    /// <summary>Hours of every day in which they work; above 0, to 24.</summary>
    [Limits(Measure.Time, Lowest.OneSecond)]
    public double LengthHours { get; init; } = 24;

    /// <summary>Wear, as rolling resistance added, below which a segment is left alone; above 0.</summary>
    [Limits(Measure.Grade, Lowest.AboveZero)]
    public double From { get; init; } = 0.0025;

    /// <summary>US$ for each hour of one of them on a segment, without those who drive it; 0 or more.</summary>
    [Limits(Measure.HourlyCost)]
    public double UsdPerOperatingHour { get; init; }
}
