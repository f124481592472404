namespace MineSim.Workforce;

/// <summary>
/// Time on site before the run begins, when there is neither a shift nor a machine to look at: of the days those on, of
/// the hours those of a shift, and nothing in the way.
/// </summary>
internal sealed class NominalSite(RosterSpec roster, int shiftsPerDay)
{
    private readonly double _share = roster.DaysOn / (double)(roster.DaysOn + roster.DaysOff) / shiftsPerDay;

    /// <summary>Time on site within a time.</summary>
    public long OnSite(long ticks) => (long)(ticks * _share);
}
