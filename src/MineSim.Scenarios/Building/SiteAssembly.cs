using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;

namespace MineSim.Scenarios.Building;

/// <summary>
/// Turns a draft without problems into the spec: names become what they name, dates become hours after the start.
/// </summary>
internal static class SiteAssembly
{
    public static SiteSpec Assemble(ScenarioDraft draft) =>
        new()
        {
            Name = draft.Name,
            Start = draft.Start,
            DurationHours = draft.DurationHours,
            WarmUpHours = draft.WarmUpHours,
            Seed = draft.Seed,
            Replications = draft.Replications,
            TimeRatios = draft.TimeRatios,
            Mine = draft.HasMine ? Mine(draft) : MineSpec.None,
            Plan = draft.HasMine ? null : WorkforceAssembly.Plan(draft),
            Workforce = draft.Workforce is { } workforce
                ? WorkforceAssembly.Assemble(workforce, draft.Calendar, draft.Start)
                : null,
            Value = draft.Value?.Assemble(draft.Start),
        };

    private static MineSpec Mine(ScenarioDraft draft) =>
        new()
        {
            Materials = [.. draft.Materials.Select(material => material.Value with { Name = material.Name.Text })],
            Roads = RoadAssembly.Assemble(draft.Roads, draft.Start),
            Faces = [.. draft.Faces.Select(Face)],
            Dumps = [.. draft.Dumps.Select(dump => Dump(dump, draft.Start))],
            Loaders = Loaders(draft),
            Trucks = Trucks(draft),
            Dispatch = draft.Dispatch,
            Plan = PlanAssembly.Assemble(draft),
            Calendar = Calendar(draft.Calendar, draft.Start),
            Maintenance = MaintenanceAssembly.Assemble(draft.Maintenance, draft.Start),
            Energy = draft.Energy,
        };

    private static FaceSpec Face(Named<FaceDraft> face) =>
        new(
            face.Name.Text,
            face.Value.At.Text,
            face.Value.Materials[0].Text,
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
        new(blend.OverTonnes!.Value) { Copper = Window(blend.Copper), Gold = Window(blend.Gold) };

    private static GradeWindow? Window(QuantitySpan? span) =>
        span is { } window ? new(window.Least, window.Most) : null;

    private static StockpileSpec Pile(StockpileDraft pile) =>
        new(pile.CapacityTonnes, pile.InitialTonnes, pile.InitialMaterial?.Text);

    private static IReadOnlyList<LoaderSpec> Loaders(ScenarioDraft draft)
    {
        var models = draft.Models.Loaders.ToDictionary(
            model => model.Name.Text,
            model => model.Value.Spec with { Name = model.Name.Text, Skill = model.Value.Skill?.Text }
        );
        return
        [
            .. draft.Fleet.Loaders.Select(loader => new LoaderSpec(
                loader.Name.Text,
                models[loader.Value.Model.Text],
                loader.Value.Arrives.HoursAfter(draft.Start)
            )
            {
                LeavesHour = loader.Value.Stay.Leaves?.HoursAfter(draft.Start),
                RampUp = loader.Value.Stay.RampUp,
            }),
        ];
    }

    private static IReadOnlyList<TruckGroupSpec> Trucks(ScenarioDraft draft)
    {
        var models = draft.Models.Trucks.ToDictionary(
            model => model.Name.Text,
            model => model.Value.Spec with { Name = model.Name.Text, Skill = model.Value.Skill?.Text }
        );
        return
        [
            .. draft.Fleet.Trucks.Select(group => new TruckGroupSpec(
                models[group.Model.Text],
                group.Count,
                group.Arrives.HoursAfter(draft.Start),
                group.Loader?.Text,
                group.Material?.Text
            )
            {
                LeavesHour = group.Stay.Leaves?.HoursAfter(draft.Start),
                RampUp = group.Stay.RampUp,
            }),
        ];
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
