using MineSim.Spec.Calendars;
using MineSim.Spec.Ranges;
using MineSim.Spec.Value;

namespace MineSim.Spec;

/// <summary>
/// One scenario: what a run is a function of, together with its seed and replication number. It is one of three, and of
/// no fourth: a <see cref="MineAloneSpec"/>, whose machines always have an operator, a <see cref="CrewedMineSpec"/>, or
/// people without a mine, <see cref="PeopleAloneSpec"/>.
/// </summary>
public abstract record SiteSpec
{
    private protected SiteSpec() { }

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

    /// <summary>What it is worth and what it costs; <see langword="null"/> when nobody counts money.</summary>
    public ValueSpec? Value { get; init; }

    /// <summary>
    /// The shifts of a day in the order of their hours, 1 or more; together they cover it.
    /// </summary>
    public abstract IReadOnlyList<ShiftSpec> Shifts { get; }

    /// <summary>
    /// The hour of the day at which its first shift begins: there days and months of the tables begin.
    /// </summary>
    public double DayBegins => Shifts.Min(shift => shift.StartHour);

    /// <summary>Its people; <see langword="null"/> for a <see cref="MineAloneSpec"/>.</summary>
    public abstract WorkforceSpec? WorkforceOrNull { get; }

    /// <summary>The path at which its shifts stand.</summary>
    internal abstract string PathOfShifts { get; }
}
