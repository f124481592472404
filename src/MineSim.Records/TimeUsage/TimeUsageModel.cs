using MineSim.Spec.Value;

namespace MineSim.Records.TimeUsage;

/// <summary>
/// The time usage model: calendar, scheduled, available, operating, working, productive time, and the place of every
/// category in it.
/// </summary>
/// <remarks>
/// The levels follow the order of the Global Mining Guidelines Group's <i>Standardized Time Classification Framework
/// for
/// Mobile Equipment in Surface Mining</i> (2020); which category falls where is this model's own choice, and no
/// conformance is claimed. Waiting for another machine counts as working time that is not productive.
/// </remarks>
public static class TimeUsageModel
{
    /// <summary>The place of every category, in the order of <see cref="TimeCategory"/>.</summary>
    public static IReadOnlyList<TimePlace> Places { get; } =
    [
        new(TimeCategory.TravelEmpty, TimeClass.Productive, IsPlanned: true),
        new(TimeCategory.QueueLoader, TimeClass.Waiting, IsPlanned: false),
        new(TimeCategory.Spot, TimeClass.Productive, IsPlanned: true),
        new(TimeCategory.Load, TimeClass.Productive, IsPlanned: true),
        new(TimeCategory.TravelLoaded, TimeClass.Productive, IsPlanned: true),
        new(TimeCategory.QueueDump, TimeClass.Waiting, IsPlanned: false),
        new(TimeCategory.Dump, TimeClass.Productive, IsPlanned: true),
        new(TimeCategory.WaitTruck, TimeClass.Waiting, IsPlanned: false),
        new(TimeCategory.NoLoader, TimeClass.Standby, IsPlanned: false),
        new(TimeCategory.ShiftChange, TimeClass.Delay, IsPlanned: true),
        new(TimeCategory.Meal, TimeClass.Delay, IsPlanned: true),
        new(TimeCategory.Fuel, TimeClass.Delay, IsPlanned: true),
        new(TimeCategory.Blast, TimeClass.Delay, IsPlanned: true),
        new(TimeCategory.Weather, TimeClass.Standby, IsPlanned: false),
        new(TimeCategory.NoOperator, TimeClass.Standby, IsPlanned: false),
        new(TimeCategory.WaitRepair, TimeClass.Down, IsPlanned: false),
        new(TimeCategory.Repair, TimeClass.Down, IsPlanned: false),
        new(TimeCategory.Holiday, TimeClass.Unscheduled, IsPlanned: true),
        new(TimeCategory.WaitCharger, TimeClass.Delay, IsPlanned: false),
        new(TimeCategory.Charge, TimeClass.Delay, IsPlanned: true),
        new(TimeCategory.QueueRoad, TimeClass.Waiting, IsPlanned: false),
        new(TimeCategory.Relocating, TimeClass.Delay, IsPlanned: true),
        new(TimeCategory.NoFace, TimeClass.Standby, IsPlanned: false),
        new(TimeCategory.WaitService, TimeClass.Down, IsPlanned: true),
        new(TimeCategory.Service, TimeClass.Down, IsPlanned: true),
    ];

    /// <summary>The levels from calendar time inwards.</summary>
    public static IReadOnlyList<TimeLevel> Levels { get; } =
    [
        TimeLevel.Calendar,
        TimeLevel.Scheduled,
        TimeLevel.Available,
        TimeLevel.Operating,
        TimeLevel.Working,
        TimeLevel.Productive,
    ];

    /// <summary>The place of a category.</summary>
    public static TimePlace PlaceOf(TimeCategory category) => Places[(int)category];

    /// <summary>Whether time of a class is part of a level.</summary>
    public static bool Holds(TimeLevel level, TimeClass timeClass) => (int)timeClass <= (int)level;
}

/// <summary>The place of a category in the time usage model.</summary>
/// <param name="Category">The category.</param>
/// <param name="Class">The class of time it belongs to, which says the levels that hold it.</param>
/// <param name="IsPlanned">Whether it is foreseen when the shift is planned. Of interest for delays, standby and down
/// time.</param>
public readonly record struct TimePlace(TimeCategory Category, TimeClass Class, bool IsPlanned);
