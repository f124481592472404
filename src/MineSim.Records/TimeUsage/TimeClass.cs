namespace MineSim.Records.TimeUsage;

/// <summary>
/// Classes of time: what a machine's calendar time divides into first. Each is one step further from production.
/// </summary>
public enum TimeClass
{
    /// <summary>Doing the work it is there for.</summary>
    Productive,

    /// <summary>At work, waiting for another machine.</summary>
    Waiting,

    /// <summary>Crewed and fit, stopped for a while.</summary>
    Delay,

    /// <summary>Fit, but not put to work.</summary>
    Standby,

    /// <summary>Not fit to work.</summary>
    Down,

    /// <summary>Not wanted at work.</summary>
    Unscheduled,
}
