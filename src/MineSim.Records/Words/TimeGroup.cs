namespace MineSim.Records.Words;

/// <summary>Time categories that a planner reads together.</summary>
public sealed class TimeGroup : Word
{
    private TimeGroup(string name, string words, string definition)
        : base(name, words, definition) { }

    /// <summary>Work on loads.</summary>
    public static TimeGroup Working { get; } =
        new("working", "working", "Driving, spotting, loading and tipping.") { Role = ColourRole.Load };

    /// <summary>Waiting for other machines.</summary>
    public static TimeGroup Waiting { get; } =
        new("waiting", "queueing and waiting", "Ready, and waiting for another machine or a place to work.")
        {
            Role = ColourRole.QueueLoader,
        };

    /// <summary>Stops that do not last.</summary>
    public static TimeGroup Delays { get; } =
        new("delays", "delays", "Stopped for a while by what a shift brings.") { Role = ColourRole.Meal };

    /// <summary>Without an operator.</summary>
    public static TimeGroup NoOperator { get; } =
        new("no_operator", "no operator", "Fit to work, without a licensed operator.") { Role = ColourRole.NoOperator };

    /// <summary>Broken down, or in planned maintenance.</summary>
    public static TimeGroup Down { get; } =
        new("down", "down", "Broken down or in planned maintenance, waits included.") { Role = ColourRole.Repair };

    /// <summary>Not wanted at work.</summary>
    public static TimeGroup Holidays { get; } =
        new("holidays", "holidays", "Not wanted at work.") { Role = ColourRole.Holiday };

    /// <summary>All groups, from work to what is farthest from it.</summary>
    public static IReadOnlyList<TimeGroup> All { get; } = [Working, Waiting, Delays, NoOperator, Down, Holidays];
}
