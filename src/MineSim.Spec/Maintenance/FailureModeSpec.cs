using MineSim.Kernel;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>One way of breaking down.</summary>
/// <param name="Name">The subsystem or cause, for example <c>electrical</c>.</param>
/// <param name="Life">From one failure to the next, by <see cref="Clock"/>: operating hours, tonnes, or hours by the
/// calendar.</param>
/// <param name="Repair">Hours of active repair; waiting for what it needs comes on top of it.</param>
public sealed record FailureModeSpec(
    string Name,
    [Limits(Measure.Number, Lowest.AboveZero)] Distribution Life,
    [Limits(Measure.Time)] Distribution Repair
)
{
    /// <summary>What its life is counted in.</summary>
    public LifeClock Clock { get; init; }

    /// <summary>What its repair takes.</summary>
    public WorkNeeds Needs { get; init; } = WorkNeeds.Anybody;

    /// <summary>What a repair leaves of its age.</summary>
    public AgeKeptSpec AgeKept { get; init; }

    /// <summary>
    /// The share, from 0 to 1, of its failures that operators cause: an hour with an operator of failure factor f ages
    /// it
    /// by 1 − share + share × f. Only by <see cref="LifeClock.OperatingHours"/>, like the three that follow.
    /// </summary>
    [Limits(Measure.Share)]
    public double OperatorShare { get; init; }

    /// <summary>What an hour under load ages it by, against one empty; above 0. Of trucks.</summary>
    [Limits(Measure.Number, Lowest.AboveZero)]
    public double LoadedFactor { get; init; } = 1;

    /// <summary>
    /// n, where an hour ages it by (TKPH ÷ the tyres' rating)ⁿ, with the TKPH of the truck's last shift of four hours
    /// at work
    /// or more; 0 where TKPH does not matter. Of trucks with tyres of known rating.
    /// </summary>
    [Limits(Measure.Shape)]
    public double TkphExponent { get; init; }

    /// <summary>How roads age it; <see langword="null"/> where they do not. Of trucks.</summary>
    public RoadAgeingSpec? Roads { get; init; }

    /// <summary>How some of its failures are seen coming; <see langword="null"/> where none is.</summary>
    public MonitoringSpec? Monitoring { get; init; }
}

/// <summary>What a life is counted in.</summary>
public enum LifeClock
{
    /// <summary>Hours in which the machine works; of a dump or a plant, in which it stands ready.</summary>
    OperatingHours,

    /// <summary>Tonnes that it loads or hauls.</summary>
    Tonnes,

    /// <summary>Hours by the calendar; the failure shows when the machine is at work next.</summary>
    Calendar,
}

/// <summary>
/// What a repair leaves of the age of what it repairs: virtual age after Kijima (1989), <i>Some results for repairable
/// systems with general repair</i>, Journal of Applied Probability 26. With a share of 0 it is as good as new, with 1
/// as
/// bad as old. The life that follows is drawn from the law on condition that the virtual age has been survived.
/// </summary>
/// <param name="Share">The share q that is left, from 0 to 1.</param>
/// <param name="OfAll">Whether it is left of all the age (Kijima's model II, v ← q(v + x)), or only of the hours x
/// since the last repair (model I, v ← v + qx).</param>
public readonly record struct AgeKeptSpec([Limits(Measure.Share)] double Share, bool OfAll = false);

/// <summary>Condition monitoring: some failures are seen coming, and are mended by plan before they happen.</summary>
/// <param name="Share">The share of failures that is seen, from 0 to 1.</param>
/// <param name="AheadHours">Operating hours before the failure at which it is seen, 0 or more.</param>
/// <param name="Repair">Hours of active work when it is mended by plan.</param>
public sealed record MonitoringSpec(
    [Limits(Measure.Share)] double Share,
    [Limits(Measure.Time)] double AheadHours,
    [Limits(Measure.Time)] Distribution Repair
)
{
    /// <summary>What that takes; <see langword="null"/> for what the repair of the failure takes.</summary>
    public WorkNeeds? Needs { get; init; }
}
