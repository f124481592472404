using MineSim.Scenarios.Building;
using MineSim.Spec;

namespace MineSim.Scenarios.Noting;

/// <summary>What is probably not meant so in a scenario without problems.</summary>
internal static class ScenarioNotes
{
    private static readonly IReadOnlyList<Action<ScenarioDraft, Notes>> OfAll =
    [
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

    /// <summary>Adds all notes on a draft that has no problems, and on its spec.</summary>
    public static void Look(ScenarioDraft draft, SiteSpec spec, Notes notes)
    {
        UnusedNames.Skills(draft, spec, notes);
        foreach (var look in draft.HasMine ? OfAll.Concat(OfMines) : OfAll)
            look(draft, notes);
    }
}
