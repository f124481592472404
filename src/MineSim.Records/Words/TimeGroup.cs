using MineSim.Records.TimeUsage;

namespace MineSim.Records.Words;

/// <summary>Time categories that a planner reads together.</summary>
public sealed class TimeGroup : Word
{
    private readonly TimeCategory[] _categories;

    private TimeGroup(string name, string words, string definition, params TimeCategory[] categories)
        : base(name, words, definition)
    {
        _categories = categories;
    }

    /// <summary>Work on loads.</summary>
    public static TimeGroup Working { get; } =
        new(
            "working",
            "working",
            "Driving, spotting, loading and tipping.",
            TimeCategory.TravelEmpty,
            TimeCategory.Spot,
            TimeCategory.Load,
            TimeCategory.TravelLoaded,
            TimeCategory.Dump
        )
        {
            Role = ColourRole.Load,
        };

    /// <summary>Waiting for other machines.</summary>
    public static TimeGroup Waiting { get; } =
        new(
            "waiting",
            "queueing and waiting",
            "Ready, and waiting for another machine or a place to work.",
            TimeCategory.QueueLoader,
            TimeCategory.QueueDump,
            TimeCategory.NoLoader,
            TimeCategory.QueueRoad,
            TimeCategory.WaitTruck,
            TimeCategory.NoFace
        )
        {
            Role = ColourRole.QueueLoader,
        };

    /// <summary>Stops that do not last.</summary>
    public static TimeGroup Delays { get; } =
        new(
            "delays",
            "delays",
            "Stopped for a while by what a shift brings.",
            TimeCategory.ShiftChange,
            TimeCategory.Meal,
            TimeCategory.Fuel,
            TimeCategory.WaitCharger,
            TimeCategory.Charge,
            TimeCategory.Blast,
            TimeCategory.Weather,
            TimeCategory.Relocating
        )
        {
            Role = ColourRole.Meal,
        };

    /// <summary>Without an operator.</summary>
    public static TimeGroup NoOperator { get; } =
        new("no_operator", "no operator", "Fit to work, without a licensed operator.", TimeCategory.NoOperator)
        {
            Role = ColourRole.NoOperator,
        };

    /// <summary>Broken down, or in planned maintenance.</summary>
    public static TimeGroup Down { get; } =
        new(
            "down",
            "down",
            "Broken down or in planned maintenance, waits included.",
            TimeCategory.WaitRepair,
            TimeCategory.Repair,
            TimeCategory.WaitService,
            TimeCategory.Service
        )
        {
            Role = ColourRole.Repair,
        };

    /// <summary>Not wanted at work.</summary>
    public static TimeGroup Holidays { get; } =
        new("holidays", "holidays", "Not wanted at work.", TimeCategory.Holiday) { Role = ColourRole.Holiday };

    /// <summary>All groups, from work to what is farthest from it.</summary>
    public static IReadOnlyList<TimeGroup> All { get; } = [Working, Waiting, Delays, NoOperator, Down, Holidays];

    /// <summary>Its categories, trucks' before loaders'.</summary>
    public IReadOnlyList<CategoryWord> Categories => [.. _categories.Select(TimeWords.Of)];
}
