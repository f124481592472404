using MineSim.Kernel;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;

namespace MineSim.Scenarios.Building;

/// <summary>
/// Turns a draft into the spec: names become what they name, dates become hours after the start. For what could not be
/// read there are stand-ins, which the map marks.
/// </summary>
internal static class SiteAssembly
{
    public static SiteSpec Assemble(ScenarioDraft draft, SourceMap map) =>
        new()
        {
            Name = draft.Name,
            Start = draft.Start,
            DurationHours = draft.DurationHours,
            WarmUpHours = draft.WarmUpHours,
            Seed = draft.Seed,
            Replications = draft.Replications,
            TimeRatios = draft.TimeRatios,
            Mine = draft.HasMine ? Mine(draft, map) : MineSpec.None,
            Plan = draft.HasMine ? null : WorkforceAssembly.Plan(draft),
            Workforce = draft.Workforce is { } workforce
                ? WorkforceAssembly.Assemble(workforce, draft.Calendar, draft.Start, map)
                : null,
            Value = draft.Value?.Assemble(draft.Start),
        };

    private static MineSpec Mine(ScenarioDraft draft, SourceMap map) =>
        new()
        {
            Materials = [.. draft.Materials.Select(material => material.Value with { Name = material.Name.Text })],
            Roads = draft.Roads.Spec,
            Faces = [.. draft.Faces.Select((face, i) => Face(face, $"Mine.Faces[{i}]", map))],
            Dumps = [.. draft.Dumps.Select(dump => Dump(dump, draft.Start))],
            Loaders = Loaders(draft, map),
            Trucks = Trucks(draft, map),
            Dispatch = draft.Dispatch,
            Plan = PlanAssembly.Assemble(draft, map),
            Calendar = Calendar(draft.Calendar, draft.Start),
            Maintenance = MaintenanceAssembly.Assemble(draft.Maintenance, draft.Start),
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

    private static DumpSpec Dump(Named<DumpDraft> dump, DateOnly start) =>
        new(dump.Name.Text, dump.Value.At.Text, dump.Value.Bays, dump.Value.Failures)
        {
            Crusher = dump.Value.Crusher is { } crusher ? Crusher(crusher, start) : null,
            Rom = dump.Value.Rom is { } rom ? Pile(rom) : null,
            DivertAt = dump.Value.DivertAt,
        };

    private static CrusherSpec Crusher(CrusherDraft crusher, DateOnly start) =>
        new(crusher.TonnesPerHour, crusher.BinTonnes)
        {
            Stockpile = crusher.Stockpile is { } pile ? Pile(pile) : null,
            Feeder = crusher.Feeder is { } feeder
                ? new(feeder.TonnesPerHour, Texts(feeder.From), feeder.Below * crusher.BinTonnes)
                {
                    Failures = feeder.Failures,
                    UsdPerOperatingHour = feeder.UsdPerOperatingHour,
                }
                : null,
            Blend = crusher.Blend is { } blend ? Blend(blend) : null,
            Mill = crusher.Mill,
            Shutdowns =
            [
                .. crusher.Shutdowns.Select(shutdown =>
                    shutdown.Spec with
                    {
                        AtHours = [.. shutdown.At.Select(at => at.HoursAfter(start)).Order()],
                    }
                ),
            ],
        };

    private static BlendSpec Blend(BlendDraft blend) =>
        new(blend.OverTonnes ?? 1) { Copper = Window(blend.Copper), Gold = Window(blend.Gold) };

    private static GradeWindow? Window(QuantitySpan? span) =>
        span is { } window ? new(window.Least, window.Most) : null;

    private static StockpileSpec Pile(StockpileDraft pile) =>
        new(pile.CapacityTonnes, pile.InitialTonnes, pile.InitialMaterial?.Text);

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
                    new LoaderSpec(
                        loader.Name.Text,
                        ModelOf($"Mine.Loaders[{i}].Model", models.FindIndex(m => m.Name == loader.Value.Model.Text)),
                        loader.Value.Arrives.HoursAfter(draft.Start)
                    )
                    {
                        LeavesHour = loader.Value.Stay.Leaves?.HoursAfter(draft.Start),
                        RampUp = loader.Value.Stay.RampUp,
                    }
            ),
        ];

        LoaderModelSpec ModelOf(string path, int at) =>
            IsKnown(map, path, "Models.Loaders", at) ? models[at] : new("", new(One), null, ReliabilitySpec.Perfect);
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
                    new TruckGroupSpec(
                        ModelOf($"Mine.Trucks[{i}].Model", models.FindIndex(m => m.Name == group.Model.Text)),
                        group.Count,
                        group.Arrives.HoursAfter(draft.Start),
                        group.Loader?.Text,
                        group.Material?.Text
                    )
                    {
                        LeavesHour = group.Stay.Leaves?.HoursAfter(draft.Start),
                        RampUp = group.Stay.RampUp,
                    }
            ),
        ];

        TruckModelSpec ModelOf(string path, int at) =>
            IsKnown(map, path, "Models.Trucks", at)
                ? models[at]
                : new("", One, One, One, null, ReliabilitySpec.Perfect);
    }

    private static Distribution One { get; } = Distribution.Constant(1);

    /// <summary>Says where the model of a machine is written; without one that it is not known.</summary>
    private static bool IsKnown(SourceMap map, string path, string models, int at)
    {
        if (at < 0)
            map.AddUnreadable(path);
        else
            map.Alias(path, $"{models}[{at}]");
        return at >= 0;
    }

    private static CalendarSpec Calendar(CalendarDraft calendar, DateOnly start) =>
        new()
        {
            Shifts =
            [
                .. calendar
                    .Shifts.OrderBy(shift => shift.Value.StartHour)
                    .Select(shift => new ShiftSpec(shift.Name.Text, shift.Value.StartHour, shift.Value.LengthHours)),
            ],
            ShiftChangeHours = calendar.ShiftChange.Hours,
            ParkUp = calendar.ShiftChange.ParkUp is { } parkUp ? new(parkUp.CallInHours, parkUp.At?.Text) : null,
            Holidays = [.. calendar.Holidays.Select(holiday => holiday.Spec with { Faces = Texts(holiday.Faces) })],
            Meal = calendar.Meal,
            Fuel = calendar.Fuel,
            Charging = calendar.Charging,
            Stops = [.. calendar.Stops.Select(stop => stop.Spec with { Clears = Texts(stop.Clears) })],
            Start = start,
        };

    /// <summary>Words as texts.</summary>
    public static IReadOnlyList<string> Texts(IReadOnlyList<Word> words) => [.. words.Select(word => word.Text)];
}
