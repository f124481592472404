using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Hiring;
using MineSim.Spec.Positions;

namespace MineSim.Scenarios.Blocks;

/// <summary>What people are to fill where there is no mine to ask for them.</summary>
internal static class PositionsBlock
{
    private static readonly Key<Word> Skill = new(
        "skill",
        Common.Skill,
        "The skill that they want; without it anybody may fill them."
    )
    {
        Into = nameof(PlannedPositionsSpec.Skill),
    };

    private static readonly Key<IReadOnlyList<WantedSpec>> Wanted = new(
        "wanted",
        new WantedKind(),
        "How many.",
        required: true
    )
    {
        Into = nameof(PlannedPositionsSpec.Wanted),
    };

    private static readonly Key<double> Worked = new(
        "worked",
        Common.Time,
        "Hours that are worked in each in a shift: practice grows by them. Without it the whole shift."
    )
    {
        Into = nameof(PlannedPositionsSpec.WorkedHours),
    };

    private static readonly Key<IReadOnlyList<Word>> Shifts = new(
        "shifts",
        new ListOf<Word>(Common.NameOf("shift"), atLeastOne: false),
        "The shifts in which they are to be filled; without it every shift.",
        fallback: "[]"
    )
    {
        Into = nameof(PlannedPositionsSpec.Shifts),
    };

    /// <summary>Positions alike.</summary>
    public static Block<PlannedPositionsSpec> Kind { get; } =
        new(
            "positions",
            "Positions alike: machines that want an operator, jobs that want somebody.",
            [Skill, Wanted, Worked, Shifts],
            f => new("", f.FindText(Skill), f.Get(Wanted), f.FindValue(Worked)) { Shifts = f.TextsOf(Shifts) }
        );
}
