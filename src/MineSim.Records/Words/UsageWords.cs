using MineSim.Records.TimeUsage;
using MineSim.Spec.Value;

namespace MineSim.Records.Words;

/// <summary>Words of the time usage model: its levels, and what is lost between them.</summary>
public static class UsageWords
{
    /// <summary>The levels, from the innermost.</summary>
    public static WordList<TimeLevel> Levels { get; } =
        new(
            (TimeLevel.Productive, new("productive", "productive", "Working time less waiting for another machine.")),
            (TimeLevel.Working, new("working", "working", "Operating time less delays.")),
            (TimeLevel.Operating, new("operating", "operating", "Available time less standby.")),
            (TimeLevel.Available, new("available", "available", "Scheduled time less down time.")),
            (TimeLevel.Scheduled, new("scheduled", "scheduled", "Calendar time less unscheduled time.")),
            (TimeLevel.Calendar, new("calendar", "calendar", "All time since the machine arrived."))
        );

    /// <summary>The same from the outermost, of which each is part of the one before it.</summary>
    public static IReadOnlyList<Word> LevelsFromCalendar { get; } = [.. Levels.All.Reverse()];

    /// <summary>Classes of time, each one step further from production.</summary>
    public static WordList<TimeClass> Classes { get; } =
        new(
            (TimeClass.Productive, new("productive", "productive", "Doing the work it is there for.")),
            (TimeClass.Waiting, new("waiting", "waiting", "At work, waiting for another machine.")),
            (TimeClass.Delay, new("delay", "delays", "Crewed and fit, stopped for a while.")),
            (TimeClass.Standby, new("standby", "standby", "Fit, but not put to work.")),
            (TimeClass.Down, new("down", "down", "Not fit to work.")),
            (TimeClass.Unscheduled, new("unscheduled", "unscheduled", "Not wanted at work."))
        );

    /// <summary>The losses that are told planned and unplanned.</summary>
    public static IReadOnlyList<(TimeClass Class, Word Planned, Word Unplanned)> Losses { get; } =
    [Loss(TimeClass.Delay), Loss(TimeClass.Standby), Loss(TimeClass.Down)];

    private static (TimeClass Class, Word Planned, Word Unplanned) Loss(TimeClass lost)
    {
        var word = Classes[lost];
        return (
            lost,
            new(
                $"{word}_planned",
                $"{word.Short}, planned",
                "Time of the class that is foreseen when a shift is planned."
            ),
            new(
                $"{word}_unplanned",
                $"{word.Short}, unplanned",
                "Time of the class that is not foreseen when a shift is planned."
            )
        );
    }
}
