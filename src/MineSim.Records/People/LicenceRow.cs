namespace MineSim.Records.People;

/// <summary>
/// Something that happened to one person's licence. Licences that people bring along have no row until something
/// happens to them.
/// </summary>
/// <param name="Hour">Hours since the start of the run; below 0 for a certificate of before it.</param>
/// <param name="Person">Name of the person.</param>
/// <param name="Skill">Name of the skill.</param>
/// <param name="Event">What happened.</param>
/// <param name="UntilH">Hours since the start of the run at which the licence lapses; infinite for one that does
/// not.</param>
public readonly record struct LicenceRow(double Hour, string Person, string Skill, LicenceEvent Event, double UntilH);

/// <summary>What happens to a licence.</summary>
public enum LicenceEvent
{
    /// <summary>It was granted for the first time.</summary>
    Granted,

    /// <summary>A refresher made it hold anew before it lapsed.</summary>
    Refreshed,

    /// <summary>It was granted again after it had lapsed.</summary>
    Relicensed,

    /// <summary>It lapsed.</summary>
    Lapsed,
}
