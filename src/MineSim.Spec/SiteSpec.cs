using MineSim.Spec.Positions;
using MineSim.Spec.Ranges;
using MineSim.Spec.Value;

namespace MineSim.Spec;

/// <summary>
/// One scenario, valid and complete: what a run is a function of, together with its seed and replication number.
/// </summary>
[Needs(nameof(Plan), nameof(Workforce))]
public sealed record SiteSpec
{
    /// <summary>The scenario's name, for people.</summary>
    public required string Name { get; init; }

    /// <summary>The first day of the run; it starts at midnight.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Length of the run in hours, above 0.</summary>
    [Limits(Measure.Time, Lowest.OneSecond)]
    public required double DurationHours { get; init; }

    /// <summary>Hours at the beginning that are simulated but not counted in the KPIs (the tables hold them).</summary>
    [Limits(Measure.Time)]
    public double WarmUpHours { get; init; }

    /// <summary>Master seed of every random stream.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Replications of an experiment, 1 or more.</summary>
    [Whole(1, 1000000)]
    public required int Replications { get; init; }

    /// <summary>How KPIs that are ratios of time are defined.</summary>
    public TimeRatiosSpec TimeRatios { get; init; } = new();

    /// <summary>The mine; <see cref="MineSpec.None"/> where people are planned alone.</summary>
    public required MineSpec Mine { get; init; }

    /// <summary>The workforce; <see langword="null"/> when every machine always has an operator.</summary>
    public WorkforceSpec? Workforce { get; init; }

    /// <summary>
    /// What the workforce is to fill where there is no mine; <see langword="null"/> where there is one. With it
    /// <see cref="Workforce"/> is given too.
    /// </summary>
    public WorkforcePlanSpec? Plan { get; init; }

    /// <summary>
    /// The hour of the day at which its first shift begins: there days and months of the tables begin.
    /// </summary>
    public double DayBegins =>
        Plan is { } plan
            ? plan.Shifts.Min(shift => shift.StartHour)
            : Mine.Calendar.Shifts.Min(shift => shift.StartHour);

    /// <summary>What it is worth and what it costs; <see langword="null"/> when nobody counts money.</summary>
    public ValueSpec? Value { get; init; }
}
