using MineSim.Kernel;
using MineSim.Records.Maintenance;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Reliability;

/// <summary>One service or component of one machine: when it falls due.</summary>
internal sealed class PlannedLine(ServiceSpec spec, WorkOrderKind kind, RandomStream chance)
{
    private readonly long _every = Clock.FromHours(spec.EveryHours);

    public ServiceSpec Spec => spec;

    public WorkOrderKind Kind => kind;

    /// <summary>From where its hours of work are drawn.</summary>
    public RandomStream Chance => chance;

    /// <summary>Operating ticks by which it may come early.</summary>
    public long Window { get; } = Clock.FromHours(spec.WindowHours);

    /// <summary>The reading at which it falls due.</summary>
    public long Due { get; private set; } = Clock.FromHours(spec.EveryHours);

    /// <summary>
    /// It was done: a service waits for the next multiple of its interval, a component for its own hours.
    /// </summary>
    public void MoveOn(long operated) =>
        Due = kind == WorkOrderKind.ChangeOut ? operated + _every : Math.Max(Due, operated / _every * _every) + _every;
}

/// <summary>Planned work that is to be done now: of a line, or on a failure that is seen coming.</summary>
internal readonly record struct PlannedJob(PlannedLine? Line, FailureMode? Seen)
{
    public WorkNeeds Needs => Line?.Spec.Needs ?? Seen!.Spec.Monitoring!.Needs ?? Seen.Spec.Needs;
}
