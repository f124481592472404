using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Energy;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Positions;
using MineSim.Spec.Value;

namespace MineSim.Scenarios.Blocks;

/// <summary>A scenario as it is written: every value read, every name still a word with its place.</summary>
internal sealed record ScenarioDraft(
    string Name,
    DateOnly Start,
    double DurationHours,
    double WarmUpHours,
    ulong Seed,
    int Replications,
    IReadOnlyList<Named<MaterialSpec>> Materials,
    RoadsDraft Roads,
    IReadOnlyList<Named<FaceDraft>> Faces,
    IReadOnlyList<Named<DumpDraft>> Dumps,
    ModelsDraft Models,
    FleetDraft Fleet,
    DispatchRule Dispatch,
    CalendarDraft Calendar,
    MaintenanceDraft Maintenance,
    EnergySpec Energy,
    WorkforceSpec? Workforce
)
{
    /// <summary>The mine plan by period.</summary>
    public IReadOnlyList<PlanRowDraft>? Plan { get; init; }

    /// <summary>Whether there is a mine; without one people are planned alone.</summary>
    public bool HasMine { get; init; } = true;

    /// <summary>The maintenance of the models that the fleet has.</summary>
    public IEnumerable<ReliabilitySpec> Upkeep
    {
        get
        {
            var trucks = Fleet.Trucks.Select(group => group.Model.Text).ToHashSet(StringComparer.Ordinal);
            var loaders = Fleet.Loaders.Select(loader => loader.Value.Model.Text).ToHashSet(StringComparer.Ordinal);
            return
            [
                .. Models
                    .Trucks.Where(model => trucks.Contains(model.Name.Text))
                    .Select(model => model.Value.Spec.Reliability),
                .. Models
                    .Loaders.Where(model => loaders.Contains(model.Name.Text))
                    .Select(model => model.Value.Spec.Reliability),
            ];
        }
    }

    /// <summary>How ratios of time are defined.</summary>
    public required TimeRatiosSpec TimeRatios { get; init; }

    /// <summary>What people are to fill where there is no mine.</summary>
    public IReadOnlyList<PlannedPositionsSpec> Positions { get; init; } = [];

    /// <summary>Money.</summary>
    public ValueSpec? Value { get; init; }

    /// <summary>Skills that models need, work on them, or positions.</summary>
    public IEnumerable<string> SkillsInUse =>
        Models.Skills.Concat(Positions.Select(positions => positions.Skill).OfType<string>());
}

/// <summary>A face: one material without end, or blocks.</summary>
internal sealed record FaceDraft(
    Word At,
    Word? Material,
    IReadOnlyList<Named<BlockDraft>> Blocks,
    IReadOnlyList<Word>? NamedLoaders,
    IReadOnlyList<Word> Dumps,
    int Sides
)
{
    /// <summary>Its loaders; those of <see cref="NamedLoaders"/>, or none.</summary>
    public IReadOnlyList<Word> Loaders => NamedLoaders ?? [];

    /// <summary>The materials dug here.</summary>
    public IReadOnlyList<Word> Materials =>
        Material is not null ? [Material] : [.. Blocks.Select(block => block.Value.Material)];
}

/// <summary>A block of a face.</summary>
internal sealed record BlockDraft(double Tonnes, Word Material, Metal? Grade);

/// <summary>Shifts and stops.</summary>
internal sealed record CalendarDraft(
    IReadOnlyList<Named<ShiftSpan>> Shifts,
    ShiftChangeDraft ShiftChange,
    MealSpec? Meal,
    FuelSpec? Fuel,
    ChargingSpec? Charging,
    IReadOnlyList<MineStopSpec> Stops,
    IReadOnlyList<HolidaySpec> Holidays,
    Place Place
)
{
    /// <summary>Whether nothing stops anybody but the shifts.</summary>
    public bool HasShiftsAlone =>
        ShiftChange.Hours == 0
        && Meal is null
        && Fuel is null
        && Charging is null
        && Stops.Count == 0
        && Holidays.Count == 0;
}

/// <summary>The change of shift.</summary>
internal sealed record ShiftChangeDraft(double Hours, ParkUpDraft? ParkUp);

/// <summary>The line-up.</summary>
internal sealed record ParkUpDraft(Word? At, double CallInHours);
