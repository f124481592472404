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
    IReadOnlyList<MaterialSpec> Materials,
    RoadsDraft Roads,
    IReadOnlyList<FaceSpec> Faces,
    IReadOnlyList<DumpSpec> Dumps,
    Catalogue Models,
    Machines Fleet,
    DispatchRule Dispatch,
    CalendarSpec Calendar,
    MaintenanceSpec Maintenance,
    EnergySpec Energy,
    WorkforceSpec? Workforce
)
{
    /// <summary>The mine plan by period.</summary>
    public IReadOnlyList<PlanRowDraft>? Plan { get; init; }

    /// <summary>Whether there is a mine; without one people are planned alone.</summary>
    public bool HasMine { get; init; } = true;

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
