using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec.Rosters;

namespace MineSim.Scenarios.Blocks;

/// <summary>Rosters.</summary>
internal static class RosterBlocks
{
    private static readonly Key<RosterPattern> Pattern = new(
        "pattern",
        new RosterPatternKind(),
        "Days on site and days off in turn; a panel that comes back takes the shift after the one it worked "
            + "last time. Or the shift of each day of a cycle.",
        required: true
    );

    private static readonly Key<long> Panels = new(
        "panels",
        Common.Count(100),
        "Crews that share the work, spread evenly over the pattern.",
        required: true
    )
    {
        Into = nameof(RosterSpec.Panels),
    };

    private static readonly Key<IReadOnlyList<Word>> Shifts = new(
        "shifts",
        new ListOf<Word>(Common.NameOf("shift")),
        "The shifts of the calendar that it mans; without it all of them."
    );

    private static readonly Key<DateOnly> From = new(
        "from",
        new DateKind(),
        "A day on which the first panel's pattern begins, before or after the start: a Monday for office "
            + "weeks. Without it the first day of the run."
    );

    /// <summary>A roster.</summary>
    public static Block<RosterDraft> Roster { get; } =
        new(
            "roster",
            "A panel roster: who works which shift on which day. Nobody works two shifts of a day.",
            [Pattern, Panels, Shifts, From],
            f =>
                new(f.Get(Pattern), (int)f.Get(Panels))
                {
                    Shifts = f.Find(Shifts),
                    From = f.FindValue(From),
                    PatternPlace = f.PlaceOf(Pattern),
                    PanelsPlace = f.PlaceOf(Panels),
                }
        );
}
