namespace MineSim.Scenarios.Language;

/// <summary>An instant: a date, or so many hours after the start of the run.</summary>
internal readonly record struct Moment(DateOnly? Date, double Hours)
{
    /// <summary>Hours after the start of the run; what lies before it counts as there from the start.</summary>
    public double HoursAfter(DateOnly start) => Math.Max(0, HoursFrom(start));

    /// <summary>Hours after the start of the run, or below 0 before it.</summary>
    public double HoursFrom(DateOnly start) => Date is { } date ? (date.DayNumber - start.DayNumber) * 24.0 : Hours;

    /// <summary>Hours before the start of the run, 0 for what lies after it.</summary>
    public double HoursBefore(DateOnly start) => Math.Max(0, -HoursFrom(start));
}
