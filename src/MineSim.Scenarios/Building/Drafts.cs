using MineSim.Kernel;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Calendars;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Energy;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;
using MineSim.Spec.Value;

namespace MineSim.Scenarios.Building;

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
    WorkforceDraft? Workforce
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

    /// <summary>Money.</summary>
    public ValueDraft? Value { get; init; }

    /// <summary>Skills that models need, work on them, or positions.</summary>
    public IEnumerable<string> SkillsInUse =>
        Models.Skills.Concat(
            (Workforce?.Positions ?? []).Select(positions => positions.Value.Skill?.Text).OfType<string>()
        );
}

/// <summary>The road network.</summary>
internal sealed record RoadsDraft(
    IReadOnlyList<SegmentDraft> Segments,
    ByLoadState<double>? Speed,
    Distribution Variation,
    IReadOnlyList<Named<Coordinates>> Nodes,
    IReadOnlyList<Named<double>> Corners,
    double? RollingResistance,
    ByLoadState<double>? SpeedLimit,
    double AltitudeKm,
    double HeadwayHours,
    IReadOnlyList<Named<ClosureDraft>> Closures
)
{
    /// <summary>Nodes that trucks drive through one at a time.</summary>
    public IReadOnlyList<Named<JunctionDraft>> Junctions { get; init; } = [];

    /// <summary>Rain that makes roads heavy.</summary>
    public IReadOnlyList<Named<RainDraft>> Rain { get; init; } = [];

    /// <summary>How segments wear that do not say it themselves.</summary>
    public RoadWearSpec? Wear { get; init; }

    public Place WearPlace { get; init; }

    /// <summary>What brings worn roads back.</summary>
    public GradersDraft? Graders { get; init; }
}

/// <summary>A node that trucks drive through one at a time.</summary>
internal sealed record JunctionDraft(double CrossingHours, RightOfWay RightOfWay, IReadOnlyList<Word> MainRoad);

/// <summary>Rain that makes roads heavy.</summary>
internal sealed record RainDraft(RainSpec Spec, IReadOnlyList<RoadEndsDraft> Wets, Place Place);

/// <summary>A road by its two nodes.</summary>
internal sealed record RoadEndsDraft(Word From, Word To)
{
    /// <summary>Whether a segment is part of it.</summary>
    public bool AreOf(SegmentDraft segment) =>
        (segment.From.Text == From.Text && segment.To.Text == To.Text)
        || (segment.From.Text == To.Text && segment.To.Text == From.Text);
}

/// <summary>What brings worn roads back.</summary>
internal sealed record GradersDraft(GraderSpec Spec, Place Place, Place FromPlace);

/// <summary>A road that is closed once, every day, or at random.</summary>
internal sealed record ClosureDraft(
    Word From,
    Word To,
    Moment? Begins,
    Moment? Ends,
    double? AtHourOfDay,
    Distribution? Every,
    Distribution? For,
    Place Place,
    Place EndsPlace
)
{
    /// <summary>Whether it closes a segment.</summary>
    public bool Closes(SegmentDraft segment) =>
        (segment.From.Text == From.Text && segment.To.Text == To.Text)
        || (segment.From.Text == To.Text && segment.To.Text == From.Text);
}

/// <summary>A segment; its times are given, or follow from its length and speed, or from physics.</summary>
internal sealed record SegmentDraft(
    Word From,
    Word To,
    bool TwoWay,
    double? LengthKm,
    ByLoadState<double>? Speed,
    ByLoadState<Distribution>? Time,
    RoadwayDraft Roadway,
    bool Passing,
    int? Platoon,
    Place Place
);

/// <summary>What a truck with a drive feels of a segment, as far as the segment itself says it.</summary>
internal sealed record RoadwayDraft(
    double? Grade,
    Place GradePlace,
    double? RollingResistance,
    ByLoadState<double>? SpeedLimit,
    ByLoadState<double>? SpeedLimitBack,
    Place LengthPlace,
    bool Trolley,
    RoadWearSpec? Wear,
    Place WearPlace
);

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
