using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Telling;
using MineSim.Spec;

namespace MineSim.Scenarios.Noting;

/// <summary>What is probably not meant so in a scenario without problems.</summary>
internal static class ScenarioNotes
{
    private static readonly IReadOnlyList<Action<SiteSpec, WorkforceSpec, SourceMap, Notes>> OfPeople =
    [
        UnusedNames.Skills,
        UnevenPanels.Look,
        IdleTraining.Intakes,
        IdleTraining.Trainers,
        IdleTraining.Stages,
        IdlePlans.Targets,
        IdlePlans.Successions,
    ];

    private static readonly IReadOnlyList<Action<MineSpec, Catalogue, SourceMap, Notes>> OfMines =
    [
        UnusedNames.Parts,
        UnusedNames.Bays,
        UnusedNames.Technicians,
        UnusedNames.Models,
    ];

    /// <summary>Adds all notes on a written scenario that has no problems, and on its spec.</summary>
    public static void Look(WrittenScenario written, SiteSpec spec, SourceMap map, Notes notes)
    {
        if (spec.WorkforceOrNull is { } workforce)
        {
            foreach (var look in OfPeople)
                look(spec, workforce, map, notes);
        }

        if (spec is not MineSiteSpec { Mine: var mine })
            return;
        foreach (var look in OfMines)
            look(mine, written.Models, map, notes);
    }
}
