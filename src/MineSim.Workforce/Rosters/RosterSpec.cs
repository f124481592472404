namespace MineSim.Workforce;

/// <summary>
/// A panel roster: so many days on, so many off. Panels are spread evenly over the cycle, and a panel that comes back
/// on site takes the shift after the one it worked last time (day swing, then night swing). A panel that never goes
/// off keeps its shift.
/// </summary>
/// <remarks>
/// A panel works one shift a day. With fewer panels than it takes to man every shift of every day, the first shifts of
/// the day are manned every day and the later ones never: two panels of 14/14 run a day shift and no night shift.
/// <see cref="ShiftsCovered"/> says how many.
/// </remarks>
/// <param name="DaysOn">Days on site in a row, 1 or more.</param>
/// <param name="DaysOff">Days off in a row, 0 or more.</param>
/// <param name="Panels">Crews that share the work, 1 or more.</param>
public sealed record RosterSpec(int DaysOn, int DaysOff, int Panels)
{
    /// <summary>Everybody works every day: one panel that is always on. With several shifts a day it works the first.</summary>
    public static RosterSpec AlwaysOn { get; } = new(1, 0, 1);

    /// <summary>
    /// How many of the day's shifts have a panel on every day: panels · on / (on + off), rounded down, and no more than
    /// there are. 0 when the panels are too few for a single one; then the first shift has days without people.
    /// </summary>
    /// <param name="shiftsPerDay">Shifts in a day, 1 or more.</param>
    public int ShiftsCovered(int shiftsPerDay) =>
        (int)Math.Min(shiftsPerDay, (long)Panels * DaysOn / ((long)DaysOn + DaysOff));
}
