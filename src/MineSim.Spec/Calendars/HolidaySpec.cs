namespace MineSim.Spec.Calendars;

/// <summary>
/// A public holiday: the mine, or some of its faces, do not work. Its days begin with the first shift of the day.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Days">When it is: one span or several, such as the dates of a feast that moves from year to
/// year.</param>
/// <param name="EveryYear">Whether it returns in every later year on the same dates; the 29th of February falls on the
/// 28th where there is none.</param>
public sealed record HolidaySpec(string Name, IReadOnlyList<DateSpan> Days, bool EveryYear = false)
{
    /// <summary>
    /// Names of the faces that stand while the rest of the mine works; empty when the whole mine stands.
    /// </summary>
    public IReadOnlyList<string> Faces { get; init; } = [];

    /// <summary>Whether it falls on a day.</summary>
    /// <param name="date">The day.</param>
    public bool FallsOn(DateOnly date)
    {
        foreach (var span in Days)
        {
            if (Holds(span, date))
                return true;
            if (
                EveryYear
                && date > span.First
                && (Holds(In(span, date.Year), date) || Holds(In(span, date.Year - 1), date))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(DateSpan span, DateOnly date) => span.First <= date && date <= span.Last;

    /// <summary>The same days in another year, as many of them.</summary>
    private static DateSpan In(DateSpan span, int year)
    {
        var first = span.First.AddYears(year - span.First.Year);
        return new(first, first.AddDays(span.Last.DayNumber - span.First.DayNumber));
    }
}

/// <summary>Days in a row.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them, which belongs to them; not before the first.</param>
public readonly record struct DateSpan(DateOnly First, DateOnly Last);
