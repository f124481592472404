namespace MineSim.Mine;

/// <summary>The categories, and what they have in common.</summary>
public static class TimeCategories
{
    /// <summary>How many categories there are.</summary>
    public const int Count = (int)TimeCategory.Repair + 1;

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<TimeCategory> All { get; } = Enum.GetValues<TimeCategory>();

    /// <summary>The class of time that a category belongs to.</summary>
    public static TimeClass ClassOf(TimeCategory category) => category switch
    {
        TimeCategory.TravelEmpty or TimeCategory.Spot or TimeCategory.Load or TimeCategory.TravelLoaded
            or TimeCategory.Dump => TimeClass.Productive,
        TimeCategory.QueueLoader or TimeCategory.QueueDump or TimeCategory.WaitTruck => TimeClass.Waiting,
        TimeCategory.ShiftChange or TimeCategory.Meal or TimeCategory.Fuel or TimeCategory.Blast => TimeClass.Delay,
        TimeCategory.NoLoader or TimeCategory.Weather or TimeCategory.NoOperator => TimeClass.Standby,
        TimeCategory.WaitRepair or TimeCategory.Repair => TimeClass.Down,
        _ => throw new ArgumentOutOfRangeException(nameof(category)),
    };
}

/// <summary>Classes of time: what a machine's calendar time divides into first.</summary>
public enum TimeClass
{
    /// <summary>Doing the work it is there for.</summary>
    Productive,

    /// <summary>At work, waiting for another machine.</summary>
    Waiting,

    /// <summary>Crewed and fit, stopped as planned.</summary>
    Delay,

    /// <summary>Fit, but not put to work.</summary>
    Standby,

    /// <summary>Not fit to work.</summary>
    Down,
}
