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
                    .Select(shift => new PlannedShiftSpec(
                        shift.Name.Text,
                        shift.Value.StartHour,
                        shift.Value.LengthHours
                    )),
            ],
            draft.Positions
        );
    }

    private static MineSpec Mine(ScenarioDraft draft, SourceMap map) =>
        new()
        {
            Materials = [.. draft.Materials.Select(material => material.Value with { Name = material.Name.Text })],
            Roads = draft.Roads.Spec,
            Faces = [.. draft.Faces.Select((face, i) => Face(face, $"Mine.Faces[{i}]", map))],
            Dumps = [.. draft.Dumps.Select(Dump)],
            Loaders = Loaders(draft, map),
            Trucks = Trucks(draft, map),
            Dispatch = draft.Dispatch,
            Plan = PlanAssembly.Assemble(draft, map),
            Calendar = Calendar(draft.Calendar, draft.Start, map),
            Maintenance = MaintenanceAssembly.Assemble(draft.Maintenance, map),
            Energy = draft.Energy,
        };

    private static FaceSpec Face(Named<FaceDraft> face, string path, SourceMap map)
    {
        if (face.Value.Materials.Count == 0)
            map.AddUnreadable($"{path}.{nameof(FaceSpec.Material)}");
        return new(
            face.Name.Text,
            face.Value.At.Text,
            face.Value.Materials.FirstOrDefault(Word.Unreadable).Text,
            Texts(face.Value.Loaders),
            Texts(face.Value.Dumps)
        )
        {
            Sides = face.Value.Sides,
            Blocks =
            [
                .. face.Value.Blocks.Select(block => new BlockSpec(
                    block.Name.Text,
                    block.Value.Tonnes,
                    block.Value.Material.Text
                )
                {
                    Grade = block.Value.Grade,
                }),
            ],
        };
    }

    private static DumpSpec Dump(Named<DumpDraft> dump) =>
        new(dump.Name.Text, dump.Value.At.Text, dump.Value.Bays, dump.Value.Failures)
        {
            Crusher = dump.Value.Crusher,
            Rom = dump.Value.Rom,
            DivertAt = dump.Value.DivertAt,
        };

    private static IReadOnlyList<LoaderSpec> Loaders(ScenarioDraft draft, SourceMap map)
    {
        var models = draft
            .Models.Loaders.Select(model =>
                model.Value.Spec with
                {
                    Name = model.Name.Text,
                    Skill = model.Value.Skill?.Text,
                }
            )
            .ToList();
        return
        [
            .. draft.Fleet.Loaders.Select(
                (loader, i) =>
                    loader.Value.Spec with
                    {
                        Name = loader.Name.Text,
                        Model = ModelOf(
                            $"Mine.Loaders[{i}].Model",
                            models.FindIndex(m => m.Name == loader.Value.Model.Text)
                        ),
                    }
            ),
        ];

        LoaderModelSpec ModelOf(string path, int at) =>
            IsKnown(map, path, "Models.Loaders", at) ? models[at] : LoaderDraft.AnyModel;
    }

    private static IReadOnlyList<TruckGroupSpec> Trucks(ScenarioDraft draft, SourceMap map)
    {
        var models = draft
            .Models.Trucks.Select(model =>
                model.Value.Spec with
                {
                    Name = model.Name.Text,
                    Skill = model.Value.Skill?.Text,
                }
            )
            .ToList();
        return
        [
            .. draft.Fleet.Trucks.Select(
                (group, i) =>
                    group.Spec with
                    {
                        Model = ModelOf($"Mine.Trucks[{i}].Model", models.FindIndex(m => m.Name == group.Model.Text)),
                    }
            ),
        ];

        TruckModelSpec ModelOf(string path, int at) =>
            IsKnown(map, path, "Models.Trucks", at) ? models[at] : TruckGroupDraft.AnyModel;
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

    private static CalendarSpec Calendar(CalendarDraft calendar, DateOnly start, SourceMap map) =>
        new()
        {
            Shifts =
            [
                .. InOrder(calendar.Shifts, "Mine.Calendar.Shifts", map)
                    .Select(shift => new ShiftSpec(shift.Name.Text, shift.Value.StartHour, shift.Value.LengthHours)),
            ],
            ShiftChangeHours = calendar.ShiftChange.Hours,
            ParkUp = calendar.ShiftChange.ParkUp is { } parkUp ? new(parkUp.CallInHours, parkUp.At?.Text) : null,
            Holidays = calendar.Holidays,
            Meal = calendar.Meal,
            Fuel = calendar.Fuel,
            Charging = calendar.Charging,
            Stops = calendar.Stops,
            Start = start,
        };

    /// <summary>Shifts by the hours at which they start, whatever their order in the file.</summary>
    /// <param name="shifts">The shifts.</param>
    /// <param name="path">The path of those in order.</param>
    /// <param name="map">Notes which is which.</param>
    public static IReadOnlyList<Named<ShiftSpan>> InOrder(
        IReadOnlyList<Named<ShiftSpan>> shifts,
        string path,
        SourceMap map
    )
    {
        map.Alias(path, WrittenShifts);
        var order = Enumerable.Range(0, shifts.Count).OrderBy(i => shifts[i].Value.StartHour).ToList();
        for (var i = 0; i < order.Count; i++)
            map.Alias($"{path}[{i}]", $"{WrittenShifts}[{order[i]}]");
        return [.. order.Select(i => shifts[i])];
    }

    /// <summary>Words as texts.</summary>
    public static IReadOnlyList<string> Texts(IReadOnlyList<Word> words) => [.. words.Select(word => word.Text)];
}
