namespace MineSim.Workforce.People;

/// <summary>
/// What somebody employed does. At every instant each person is in exactly one state, so a person's states add up to
/// the time for which they are employed, to the tick.
/// </summary>
/// <remarks>
/// The roll of each shift says who is in which; within the shift only those move who take and leave a place. The order
/// tells who is rostered and who present, and is the order in which causes of absence count.
/// </remarks>
internal enum PersonState
{
    /// <summary>Not come yet, or gone: no time of the mine's.</summary>
    NotEmployed,

    /// <summary>
    /// Off: no shift of theirs is under way. A day off is that, whatever else somebody would have been kept by.
    /// </summary>
    Off,

    /// <summary>In a programme and not on site: in class, on a simulator, at an assessment, or waiting for it.</summary>
    InClass,

    /// <summary>On site on a day off, called in for a position.</summary>
    CalledIn,

    /// <summary>On site by roster, and free to take a place.</summary>
    Free,

    /// <summary>In a position or a team.</summary>
    Working,

    /// <summary>On site in a programme: beside a trainer or a team, or waiting for one.</summary>
    OnTheJob,

    /// <summary>On site in a refresher.</summary>
    Refreshing,

    /// <summary>Rostered, and on annual leave.</summary>
    OnLeave,

    /// <summary>Rostered, and on a training day.</summary>
    TrainingDay,

    /// <summary>Rostered, and sick.</summary>
    Sick,

    /// <summary>Rostered, and on the way between home and site.</summary>
    Travelling,

    /// <summary>Rostered, and away without a cause that is known.</summary>
    Absent,

    /// <summary>Rostered, and kept from the shift by a fatigue rule.</summary>
    StoodDown,
}
