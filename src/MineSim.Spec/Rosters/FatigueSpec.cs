using MineSim.Spec.Ranges;

namespace MineSim.Spec.Rosters;

/// <summary>
/// How much anybody may work. A rostered person beyond any of these rules is stood down for the shift.
/// </summary>
public sealed record FatigueSpec
{
    /// <summary>The most shifts on days in a row, 1 or more; <see langword="null"/> for no such rule.</summary>
    [Whole(1, 10000)]
    public int? ConsecutiveShifts { get; init; }

    /// <summary>The most hours of work within a time; <see langword="null"/> for no such rule.</summary>
    public HoursRule? Hours { get; init; }

    /// <summary>The least hours between the end of a shift and the start of the next; 0 for no such rule.</summary>
    [Limits(Measure.Time)]
    public double RestHours { get; init; }

    /// <summary>
    /// The first of the rules that a roster by itself breaks, though everybody works as it says; <see langword="null"/>
    /// when it breaks none.
    /// </summary>
    /// <param name="roster">The roster.</param>
    /// <param name="shifts">The shifts of the day in order.</param>
    public FatigueBreach? BrokenBy(RosterSpec roster, IReadOnlyList<ShiftHours> shifts)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(shifts);
        var panels = new PanelRoster(roster, shifts.Count);

        // All panels work the same days at other times, and come back to the shift where they began after as many
        // swings as there are
        // shifts. Without days off there are no swings: each panel keeps a shift of its own.
        var keepsShift = roster.DaysOff == 0 && roster.Days.Count == 0;
        for (var panel = 0; panel < (keepsShift ? panels.Panels : 1); panel++)
        {
            if (BrokenBy(panels, panel, roster, shifts) is { } breach)
                return breach;
        }

        return null;
    }

    private FatigueBreach? BrokenBy(PanelRoster panels, int panel, RosterSpec roster, IReadOnlyList<ShiftHours> shifts)
    {
        var watch = new FatigueWatch(this);
        var days =
            (roster.DaysOn + roster.DaysOff) * (roster.Days.Count > 0 ? 1 : shifts.Count)
            + (int)Math.Ceiling((Hours?.WindowHours ?? 0) / 24);
        days = Math.Max(days, roster.DaysOff == 0 ? (ConsecutiveShifts ?? 0) + 1 : 0) + roster.DaysOn + roster.DaysOff;
        for (var day = 0; day < days; day++)
        {
            var shift = panels.ShiftOf(panel, day);
            if (shift == PanelRoster.Off)
                continue;
            var start = 24.0 * day + shifts[shift].Start;
            if (watch.Breach(0, day, start, shifts[shift].Length) is { } breach)
                return breach;
            watch.Work(0, day, start, shifts[shift].Length);
        }

        return null;
    }
}

/// <summary>So many hours of work at most in any time of a length.</summary>
/// <param name="Hours">The most hours of work, above 0.</param>
/// <param name="WindowHours">Length of the time in hours, above 0.</param>
public sealed record HoursRule(
    [Limits(Measure.Time, Lowest.OneSecond)] double Hours,
    [Limits(Measure.Time, Lowest.OneSecond)] double WindowHours
);

/// <summary>A fatigue rule that is broken.</summary>
/// <param name="Rule">Which one.</param>
/// <param name="Found">Shifts in a row, hours of work in the time of the rule, or hours of rest, that there would
/// be.</param>
public readonly record struct FatigueBreach(FatigueRule Rule, double Found);

/// <summary>The fatigue rules.</summary>
public enum FatigueRule
{
    /// <summary>One shift a day: nobody is on two.</summary>
    OneShiftADay,

    /// <summary>The most shifts on days in a row.</summary>
    ConsecutiveShifts,

    /// <summary>The most hours of work within a time.</summary>
    Hours,

    /// <summary>The least rest between two shifts.</summary>
    Rest,
}
