using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Calendars;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Energy;
using MineSim.Spec.Ground;
using MineSim.Spec.Value;

namespace MineSim.Scenarios.Building;

/// <summary>A scenario as it is written: every value read, every name still a word with its place.</summary>
internal sealed record ScenarioDraft(
    string Name,
    DateOnly Start,
    double DurationHours,
    Place DurationPlace,
    double WarmUpHours,
    Place WarmUpPlace,
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
    WorkforceDraft? Workforce
)
{
    /// <summary>The mine plan by period.</summary>
    public IReadOnlyList<PlanRowDraft>? Plan { get; init; }

    /// <summary>Whether there is a mine; without one people are planned alone.</summary>
    public bool HasMine { get; init; } = true;

    /// <summary>How ratios of time are defined.</summary>
    public required TimeRatiosSpec TimeRatios { get; init; }

    /// <summary>Money.</summary>
    public ValueDraft? Value { get; init; }
}

/// <summary>A face: one material without end, or blocks.</summary>
internal sealed record FaceDraft(
    Word At,
    Word? Material,
    IReadOnlyList<Named<BlockDraft>> Blocks,
    IReadOnlyList<Word>? NamedLoaders,
    IReadOnlyList<Word> Dumps,
    int Sides,
    Place Place
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
    IReadOnlyList<StopDraft> Stops,
    IReadOnlyList<HolidayDraft> Holidays,
    Place Place,
    Place FuelPlace
);

/// <summary>The change of shift.</summary>
internal sealed record ShiftChangeDraft(double Hours, ParkUpDraft? ParkUp);

/// <summary>The line-up.</summary>
internal sealed record ParkUpDraft(Word? At, double CallInHours, Place CallInPlace);

/// <summary>A public holiday.</summary>
internal sealed record HolidayDraft(HolidaySpec Spec, IReadOnlyList<Word> Faces);

/// <summary>A stop of the mine.</summary>
internal sealed record StopDraft(MineStopSpec Spec, IReadOnlyList<Word> Clears);
