using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Positions;

namespace MineSim.Scenarios.Building;

/// <summary>
/// Turns a draft into the spec: names become what they name, dates become hours after the start. For what could not be
/// read there are stand-ins, which the map marks.
/// </summary>
internal static class SiteAssembly
{
    // The key of shifts is no property: their order in the file is another than in the spec, be it of a mine or without.
    private const string WrittenShifts = "Mine.Calendar.shifts";

    public static SiteSpec Assemble(ScenarioDraft draft, SourceMap map)
    {
        map.OtherSkills.UnionWith(draft.SkillsInUse);
        return new()
        {
            Name = draft.Name,
            Start = draft.Start,
            DurationHours = draft.DurationHours,
            WarmUpHours = draft.WarmUpHours,
            Seed = draft.Seed,
            Replications = draft.Replications,
            TimeRatios = draft.TimeRatios,
            Mine = draft.HasMine ? Mine(draft, map) : MineSpec.None,
            Plan = draft.HasMine ? null : Plan(draft, map),
            Workforce = draft.Workforce,
            Value = draft.Value,
        };
    }

    /// <summary>What people are to fill where there is no mine.</summary>
    private static WorkforcePlanSpec Plan(ScenarioDraft draft, SourceMap map)
    {
        map.Alias("Plan.Positions", "Workforce.Positions");
        return new(
            [
                .. InOrder(draft.Calendar.Shifts, "Plan.Shifts", map)
                    .Select(shift => new PlannedShiftSpec(shift.Name, shift.StartHour, shift.LengthHours)),
            ],
            draft.Positions
        );
    }

    private static MineSpec Mine(ScenarioDraft draft, SourceMap map) =>
        new()
        {
            Materials = draft.Materials,
            Roads = draft.Roads.Spec,
            Faces = draft.Faces,
            Dumps = draft.Dumps,
            Loaders = Loaders(draft, map),
            Trucks = Trucks(draft, map),
            Dispatch = draft.Dispatch,
            Plan = PlanAssembly.Assemble(draft, map),
            Calendar = draft.Calendar with
            {
                Shifts = InOrder(draft.Calendar.Shifts, "Mine.Calendar.Shifts", map),
                Start = draft.Start,
            },
            Maintenance = draft.Maintenance,
            Energy = draft.Energy,
        };

    private static IReadOnlyList<LoaderSpec> Loaders(ScenarioDraft draft, SourceMap map)
    {
        var models = draft.Models.Loaders.ToList();
        return [.. draft.Fleet.Loaders.Select((loader, i) => loader with { Model = ModelOf(loader.Model, i) })];

        LoaderModelSpec ModelOf(LoaderModelSpec named, int i)
        {
            var at = models.FindIndex(model => model.Name == named.Name);
            return IsKnown(map, $"Mine.Loaders[{i}].Model", "Models.Loaders", at) ? models[at] : named;
        }
    }

    private static IReadOnlyList<TruckGroupSpec> Trucks(ScenarioDraft draft, SourceMap map)
    {
        var models = draft.Models.Trucks.ToList();
        return [.. draft.Fleet.Trucks.Select((group, i) => group with { Model = ModelOf(group.Model, i) })];

        TruckModelSpec ModelOf(TruckModelSpec named, int i)
        {
            var at = models.FindIndex(model => model.Name == named.Name);
            return IsKnown(map, $"Mine.Trucks[{i}].Model", "Models.Trucks", at) ? models[at] : named;
        }
    }

    /// <summary>Says where the model of a machine is written; without one that it is not known.</summary>
    private static bool IsKnown(SourceMap map, string path, string models, int at)
    {
        if (at < 0)
            map.AddUnreadable(path);
        else
            map.Alias(path, $"{models}[{at}]");
        return at >= 0;
    }

    /// <summary>Shifts by the hours at which they start, whatever their order in the file.</summary>
    /// <param name="shifts">The shifts.</param>
    /// <param name="path">The path of those in order.</param>
    /// <param name="map">Notes which is which.</param>
    public static IReadOnlyList<ShiftSpec> InOrder(
        IReadOnlyList<ShiftSpec> shifts,
        string path,
        SourceMap map
    )
    {
        map.Alias(path, WrittenShifts);
        var order = Enumerable.Range(0, shifts.Count).OrderBy(i => shifts[i].StartHour).ToList();
        for (var i = 0; i < order.Count; i++)
            map.Alias($"{path}[{i}]", $"{WrittenShifts}[{order[i]}]");
        return [.. order.Select(i => shifts[i])];
    }

    /// <summary>Words as texts.</summary>
    public static IReadOnlyList<string> Texts(IReadOnlyList<Word> words) => [.. words.Select(word => word.Text)];
}
