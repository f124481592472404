namespace MineSim.Workforce;

/// <summary>
/// A panel roster: so many days on, so many off. Panels are spread evenly over the cycle, and a panel that comes back
/// on site takes the shift after the one it worked last time (day swing, then night swing).
/// </summary>
/// <param name="DaysOn">Days on site in a row, 1 or more.</param>
/// <param name="DaysOff">Days off in a row, 0 or more.</param>
/// <param name="Panels">Crews that share the work, 1 or more.</param>
public sealed record RosterSpec(int DaysOn, int DaysOff, int Panels)
{
    /// <summary>Everybody works every day: one panel that is always on.</summary>
    public static RosterSpec AlwaysOn { get; } = new(1, 0, 1);
}
