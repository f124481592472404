using MineSim.Scenarios.Building;

namespace MineSim.Scenarios.Noting;

/// <summary>What is probably not meant so in a scenario without problems.</summary>
internal static class ScenarioNotes
{
    private static readonly IReadOnlyList<Action<ScenarioDraft, Notes>> OfAll =
    [
        UnusedNames.Skills,
        UnevenPanels.Look,
        IdleTraining.Intakes,
        IdleTraining.Trainers,
        IdleTraining.Stages,
        IdlePlans.Targets,
        IdlePlans.Successions,
    ];

    private static readonly IReadOnlyList<Action<ScenarioDraft, Notes>> OfMines =
    [
        UnusedNames.Parts,
        UnusedNames.Bays,
        UnusedNames.Technicians,
        UnusedNames.Models,
    ];

    /// <summary>Adds all notes on a draft that has no problems.</summary>
    public static void Look(ScenarioDraft draft, Notes notes)
    {
        foreach (var look in draft.HasMine ? OfAll.Concat(OfMines) : OfAll)
            look(draft, notes);
    }
}
