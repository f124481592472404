using MineSim.Workforce.People;
using MineSim.Workforce.Rosters;

namespace MineSim.Workforce.Training;

/// <summary>
/// Time on site before the run begins, when there is neither a shift nor a machine to look at: the hours that
/// somebody's
/// crew works a day on average, and nothing in the way.
/// </summary>
internal sealed class NominalSite(RosterBook rosters)
{
    private readonly Dictionary<int, double> _shares = [];

    /// <summary>Time that somebody is on site within a time.</summary>
    public long OnSite(Person person, long ticks)
    {
        if (!_shares.TryGetValue(person.Crew, out var share))
            _shares[person.Crew] = share = rosters.HoursADay(person.Crew) / 24;
        return (long)(ticks * share);
    }
}
