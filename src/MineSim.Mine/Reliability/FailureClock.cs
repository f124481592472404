using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>
/// A machine's operating hours and the reading at which it next breaks down. Each failure mode keeps a reading of its
/// own, renewed when that mode is repaired; the least of them is due.
/// </summary>
internal sealed class FailureClock
{
    private readonly Mode[] _modes;
    private int _next;

    public FailureClock(IReadOnlyList<FailureModeSpec> failures, Simulation simulation, string machine)
    {
        _modes = [.. failures.Select(f => new Mode(f, simulation, machine))];
        foreach (var mode in _modes) mode.Due = mode.DrawLife();
        FindNext();
    }

    /// <summary>Operating ticks so far.</summary>
    public long Operated { get; private set; }

    /// <summary>The reading of <see cref="Operated"/> at which the machine breaks down.</summary>
    public long Due { get; private set; }

    /// <summary>Whether it has broken down.</summary>
    public bool IsDue => Operated >= Due;

    /// <summary>Operating ticks left to the next breakdown; 0 when it is due.</summary>
    public long Left => Math.Max(0, Due - Operated);

    /// <summary>Books operating time if it passes without a breakdown.</summary>
    public bool Allow(long ticks)
    {
        if (Operated + ticks >= Due) return false;
        Operated += ticks;
        return true;
    }

    public void Operate(long ticks) => Operated += ticks;

    /// <summary>Ticks of active repair that the breakdown takes; the mode starts afresh.</summary>
    public long DrawRepair()
    {
        var mode = _modes[_next];
        var repair = Clock.FromHours(mode.Spec.Repair.Sample(mode.Repairs));
        mode.Due = Operated + mode.DrawLife();
        FindNext();
        return repair;
    }

    private void FindNext()
    {
        Due = long.MaxValue;
        for (var i = 0; i < _modes.Length; i++)
        {
            if (_modes[i].Due >= Due) continue;
            Due = _modes[i].Due;
            _next = i;
        }
    }

    private sealed class Mode(FailureModeSpec spec, Simulation simulation, string machine)
    {
        private readonly RandomStream _lives = simulation.Stream(machine, $"life {spec.Name}");

        public FailureModeSpec Spec => spec;

        public RandomStream Repairs { get; } = simulation.Stream(machine, $"repair {spec.Name}");

        public long Due { get; set; }

        public long DrawLife() => Math.Max(1, Clock.FromHours(spec.Life.Sample(_lives)));
    }
}
