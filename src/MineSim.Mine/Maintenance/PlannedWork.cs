using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>The maintenance of one machine that is planned: what falls due at which reading of its operating time.</summary>
internal sealed class PlannedWork
{
    private readonly Line[] _lines;
    private readonly FailureClock _clock;

    public PlannedWork(ReliabilitySpec spec, FailureClock clock, Simulation simulation, string machine)
    {
        _clock = clock;
        _lines =
        [
            .. spec.Services.Select(service => new Line(service, WorkOrderKind.Service, simulation.Stream(machine, $"service {service.Name}"))),
            .. spec.ChangeOuts.Select(component => new Line(component, WorkOrderKind.ChangeOut, simulation.Stream(machine, $"change-out {component.Name}"))),
        ];
        FindNext();
    }

    /// <summary>The reading at which something falls due.</summary>
    public long Due { get; private set; }

    /// <summary>Whether something is due: a service, a component, a failure that is seen coming.</summary>
    public bool IsDue => _clock.Operated >= Due || _clock.Operated >= _clock.SeenDue;

    /// <summary>What is to be done now; <see langword="null"/> when nothing is left.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="isDown">Whether it is down anyway, so that what may come early is done with it.</param>
    /// <param name="hasBays">Whether bays are at hand: it is in the workshop or on its way there, or there is always a bay.</param>
    /// <param name="failed">A mode that has failed and is being mended, if one has.</param>
    /// <param name="now">The time.</param>
    public (WorkOrder Order, Action Done)? Next(Machine machine, bool isDown, bool hasBays, FailureMode? failed, long now)
    {
        if (_clock.SeenBut(failed) is { } mode && (hasBays || (mode.Spec.Monitoring!.Needs ?? mode.Spec.Needs).Bay is null))
        {
            var seen = mode.Spec.Monitoring!;
            return (new WorkOrder(
                machine, WorkOrderKind.Condition, mode.Spec.Name, seen.Needs ?? mode.Spec.Needs, seen.Repair, mode.Repairs, now),
                () => _clock.Renew(mode));
        }

        // The longest that is due comes first, since it may include the others.
        Line? longest = null;
        foreach (var line in _lines)
        {
            if (_clock.Operated < line.Due - (isDown ? line.Window : 0) || !(hasBays || line.Spec.Needs.Bay is null)) continue;
            if (longest is null || line.Spec.EveryHours > longest.Spec.EveryHours) longest = line;
        }

        if (longest is null) return null;
        return (new WorkOrder(machine, longest.Kind, longest.Spec.Name, longest.Spec.Needs, longest.Spec.For, longest.Chance, now), () => Finish(longest));
    }

    private void Finish(Line line)
    {
        line.MoveOn(_clock.Operated);
        foreach (var name in line.Spec.Includes)
        {
            foreach (var other in _lines)
            {
                // What falls due before the next multiple is behind it, as if it had been done now.
                if (other.Spec.Name == name && _clock.Operated >= other.Due - Math.Max(other.Window, line.Window)) Finish(other);
            }
        }

        foreach (var mode in line.Spec.Renews) _clock.RenewAsNew(mode);
        FindNext();
    }

    private void FindNext()
    {
        Due = long.MaxValue;
        foreach (var line in _lines) Due = Math.Min(Due, line.Due);
    }

    private sealed class Line(ServiceSpec spec, WorkOrderKind kind, RandomStream chance)
    {
        private readonly long _every = Clock.FromHours(spec.EveryHours);

        public ServiceSpec Spec => spec;

        public WorkOrderKind Kind => kind;

        public RandomStream Chance => chance;

        public long Window { get; } = Clock.FromHours(spec.WindowHours);

        /// <summary>The reading at which it falls due.</summary>
        public long Due { get; private set; } = Clock.FromHours(spec.EveryHours);

        /// <summary>It was done: a service waits for the next multiple that is not within its window, a component for its own hours.</summary>
        public void MoveOn(long operated) =>
            Due = kind == WorkOrderKind.ChangeOut ? operated + _every : Math.Max(Due, operated / _every * _every) + _every;
    }
}
