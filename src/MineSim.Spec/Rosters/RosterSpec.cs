using MineSim.Spec.Ranges;

namespace MineSim.Spec.Rosters;

/// <summary>
/// A panel roster: so many days on, so many off. Panels are spread evenly over the cycle, and a panel that comes back
/// on site takes the shift after the one it worked last time (day swing, then night swing). A panel that never goes
/// off keeps its shift. Where <see cref="Days"/> are given, they say the shift of each day of the cycle instead.
/// </summary>
/// <remarks>
/// A panel works one shift a day. With fewer panels than it takes to man every shift of every day, the first shifts of
/// the day are manned every day and the later ones never: two panels of 14/14 run a day shift and no night shift.
/// <see cref="ShiftsCovered"/> says how many, <see cref="ShiftsWorked"/> which.
/// </remarks>
/// <param name="DaysOn">Days on site of a cycle, 1 or more; in a row, unless <see cref="Days"/> are given.</param>
/// <param name="DaysOff">Days off of a cycle, 0 or more.</param>
/// <param name="Panels">Crews that share the work, 1 or more.</param>
public sealed record RosterSpec(
    [Whole(1, 100000)] int DaysOn,
    [Whole(0, 100000)] int DaysOff,
    [Whole(1, 100)] int Panels
)
{
    /// <summary>In place of a shift: a day off.</summary>
    public const int Off = -1;

    /// <summary>
    /// Everybody works every day: one panel that is always on. With several shifts a day it works the first.
    /// </summary>
    public static RosterSpec AlwaysOn { get; } = new(1, 0, 1);

    /// <summary>The name by which people refer to it; empty for the one that everybody works who names none.</summary>
    public string Name { get; init; } = "";

    /// <summary>
    /// The shift, from 0, that a panel works on each day of its cycle, or <see cref="Off"/>; empty where days on and
    /// off alternate.
    /// </summary>
    [Whole(-1, 1000000)]
    public IReadOnlyList<int> Days { get; init; } = [];

    /// <summary>
    /// The shifts of the day, from 0, that it is to man, in this order; <see langword="null"/> for all. Of no meaning
    /// with <see cref="Days"/>.
    /// </summary>
    [Whole(0, 1000000)]
    public IReadOnlyList<int>? Shifts { get; init; }

    /// <summary>
    /// The day, counted from the first of the run, on which the first panel's cycle begins; below 0 before the run.
    /// </summary>
    [Whole(-10000000, 10000000)]
    public int FirstDay { get; init; }

    /// <summary>
    /// A roster that says the shift of each day of its cycle; panel follows panel by an equal part of the cycle.
    /// </summary>
    /// <param name="days">The shift of each day, from 0, or <see cref="Off"/>.</param>
    /// <param name="panels">Crews that share the work, 1 or more.</param>
    public static RosterSpec Of(IReadOnlyList<int> days, int panels) =>
        new(days.Count(day => day != Off), days.Count(day => day == Off), panels) { Days = days };

    /// <summary>
    /// How many of the day's shifts have a panel on every day: panels · on / (on + off), rounded down, and no more than
    /// there are. 0 when the panels are too few for a single one; then the first shift has days without people.
    /// </summary>
    /// <param name="shiftsPerDay">Shifts in a day, 1 or more.</param>
    public int ShiftsCovered(int shiftsPerDay) =>
        Days.Count > 0
            ? Enumerable.Range(0, shiftsPerDay).Count(IsMannedEveryDay)
            : (int)Math.Min(Shifts?.Count ?? shiftsPerDay, (long)Panels * DaysOn / ((long)DaysOn + DaysOff));

    /// <summary>The shifts of the day, from 0, that some panel works on some day.</summary>
    /// <param name="shiftsPerDay">Shifts in a day, 1 or more.</param>
    public IReadOnlyList<int> ShiftsWorked(int shiftsPerDay) =>
        Days.Count > 0
            ? [.. Days.Where(shift => shift != Off).Distinct().Order()]
            : [.. (Shifts ?? [.. Enumerable.Range(0, shiftsPerDay)]).Take(Math.Max(1, ShiftsCovered(shiftsPerDay)))];

    /// <summary>
    /// The shift, from 0, that each panel works on each of so many days, or <see cref="Off"/>: first by panel, then by
    /// day.
    /// </summary>
    /// <param name="days">How many days from the first of the run, 0 or more.</param>
    /// <param name="shiftsPerDay">Shifts in a day, 1 or more.</param>
    public IReadOnlyList<IReadOnlyList<int>> Schedule(int days, int shiftsPerDay)
    {
        var roster = new PanelRoster(this, shiftsPerDay);
        return
        [
            .. Enumerable
                .Range(0, Panels)
                .Select(panel =>
                    (IReadOnlyList<int>)[.. Enumerable.Range(0, days).Select(day => roster.ShiftOf(panel, day))]
                ),
        ];
    }

    private bool IsMannedEveryDay(int shift)
    {
        var cycle = Days.Count;
        return Enumerable
            .Range(0, cycle)
            .All(day =>
                Enumerable
                    .Range(0, Panels)
                    .Any(panel => Days[(int)((day + cycle - (long)panel * cycle / Panels % cycle) % cycle)] == shift)
            );
    }
}
