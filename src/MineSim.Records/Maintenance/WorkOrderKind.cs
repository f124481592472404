namespace MineSim.Records.Maintenance;

/// <summary>What a work order came from.</summary>
public enum WorkOrderKind
{
    /// <summary>A machine broke down.</summary>
    Breakdown,

    /// <summary>A failure that was seen coming, and is mended before it happens.</summary>
    Condition,

    /// <summary>A service by operating hours.</summary>
    Service,

    /// <summary>A component that is changed at fixed hours.</summary>
    ChangeOut,
}

/// <summary>
/// What a work order does. At every instant it is in exactly one state: of what it needs it waits for the first that it
/// lacks, in this order, and it has all that stands before.
/// </summary>
public enum WorkOrderState
{
    /// <summary>The machine waits for a tow, is towed, or drives to the workshop.</summary>
    Tow,

    /// <summary>It waits outside for a part, so that it keeps no bay from another.</summary>
    Part,

    /// <summary>It waits for a bay.</summary>
    Bay,

    /// <summary>It waits, in its bay, for its tools; it gets all of them at once.</summary>
    Tool,

    /// <summary>
    /// It waits, in its bay and with its tools, for technicians: too few are free of any skill, or those of its own are
    /// kept for work before it.
    /// </summary>
    Technician,

    /// <summary>
    /// It waits for technicians of its skill, while others are free who would be enough: with their skill instead of
    /// its own it could begin.
    /// </summary>
    Skill,

    /// <summary>It is worked on.</summary>
    Work,
}
