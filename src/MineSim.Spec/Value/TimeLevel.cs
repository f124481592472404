namespace MineSim.Spec.Value;

/// <summary>
/// Levels of the time usage model, from the innermost: each holds the one before it, and one class of time more.
/// </summary>
public enum TimeLevel
{
    /// <summary>Working time less waiting for another machine.</summary>
    Productive,

    /// <summary>Operating time less delays.</summary>
    Working,

    /// <summary>Available time less standby.</summary>
    Operating,

    /// <summary>Scheduled time less down time.</summary>
    Available,

    /// <summary>Calendar time less unscheduled time.</summary>
    Scheduled,

    /// <summary>All time since the machine arrived.</summary>
    Calendar,
}
