using MineSim.Kernel;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Reliability;

/// <summary>
/// A machine's operating hours and the reading at which it next breaks down. Each failure mode keeps a reading of its
/// own, renewed when that mode is repaired; the least of them is due.
/// </summary>
internal sealed class FailureClock
{
    private readonly FailureMode[] _modes;
    private readonly Simulation _simulation;
    private readonly bool _minds;
    private readonly bool _mindsRoads;
    private readonly bool _countsTonnes;
    private int _next;
    private int _nextAt;
    private long _dueAt;
    private double _tonnes;

    public FailureClock(
        IReadOnlyList<FailureModeSpec> failures,
        Simulation simulation,
        string machine,
        InfantMortalitySpec? infancy = null
    )
    {
        _simulation = simulation;
        _modes = [.. failures.Select(f => new FailureMode(f, simulation, machine, infancy))];
        _countsTonnes = failures.Any(f => f.Clock == LifeClock.Tonnes);
        _minds = failures.Any(f => f.OperatorShare > 0 || f.LoadedFactor != 1 || f.TkphExponent != 0);
        _mindsRoads = failures.Any(f => f.Roads is not null);
        FindNext();
    }

    /// <summary>Operating ticks so far.</summary>
    public long Operated { get; private set; }

    /// <summary>
    /// The reading of <see cref="Operated"/> at which the machine breaks down, as far as it goes by operating time.
    /// </summary>
    public long Due { get; private set; }

    /// <summary>The reading of <see cref="Operated"/> at which a failure is seen coming.</summary>
    public long SeenDue { get; private set; }

    /// <summary>Whether it has broken down.</summary>
    public bool IsDue => Operated >= Due || _simulation.Now >= _dueAt;

    /// <summary>Operating ticks left to the next breakdown; 0 when it is due.</summary>
    public long Left => Math.Max(0, Math.Min(Due - Operated, _dueAt - _simulation.Now));

    /// <summary>Books operating time if it passes without a breakdown.</summary>
    public bool Allow(long ticks)
    {
        if (Operated + ticks >= Due || _simulation.Now + ticks >= _dueAt)
            return false;
        Operated += ticks;
        return true;
    }

    public void Operate(long ticks) => Operated += ticks;

    /// <summary>It has loaded, or was loaded with, so many tonnes.</summary>
    public void Carry(double tonnes)
    {
        if (!_countsTonnes)
            return;
        _tonnes += tonnes;
        foreach (var mode in _modes)
        {
            if (_tonnes >= mode.DueTonnes)
                mode.WearOut(Now);
        }

        FindNext();
    }

    /// <summary>Who runs it now causes so many times the failures of an average operator.</summary>
    public void SetOperator(double factor)
    {
        if (!_minds)
            return;
        foreach (var mode in _modes)
            mode.SetOperator(factor, Now);
        FindNext();
    }

    /// <summary>The truck is loaded now, or empty.</summary>
    public void SetLoad(bool isLoaded)
    {
        if (!_minds)
            return;
        foreach (var mode in _modes)
            mode.SetLoad(isLoaded, Now);
        FindNext();
    }

    /// <summary>A shift has passed in which its tyres worked at so much of their rating.</summary>
    public void SetTkph(double shareOfRating)
    {
        if (!_minds)
            return;
        foreach (var mode in _modes)
            mode.SetTkph(shareOfRating, Now);
        FindNext();
    }

    /// <summary>The truck sets off on a route.</summary>
    /// <param name="factors">What an hour on it ages each mode by; <see langword="null"/> where roads age none.</param>
    public void EnterRoad(double[]? factors)
    {
        if (!_mindsRoads || factors is null)
            return;
        for (var i = 0; i < _modes.Length; i++)
            _modes[i].SetRoad(factors[i], Now);
        FindNext();
    }

    /// <summary>The truck has come to the end of its route.</summary>
    public void LeaveRoad()
    {
        if (!_mindsRoads)
            return;
        foreach (var mode in _modes)
            mode.SetRoad(1, Now);
        FindNext();
    }

    /// <summary>The mode that fails next, or has failed.</summary>
    public FailureMode Failed => _modes[Operated >= Due || _dueAt == long.MaxValue ? _next : _nextAt];

    /// <summary>
    /// A mode of which a failure is seen coming; <see langword="null"/> when there is none but the one given.
    /// </summary>
    public FailureMode? SeenBut(FailureMode? other)
    {
        if (Operated < SeenDue)
            return null;
        foreach (var mode in _modes)
        {
            if (mode != other && Operated >= mode.SeenDue)
                return mode;
        }

        return null;
    }

    /// <summary>A mode is mended.</summary>
    public void Renew(FailureMode mode)
    {
        mode.Renew(Now);
        FindNext();
    }

    /// <summary>A mode is replaced, and starts afresh.</summary>
    /// <param name="name">Its name.</param>
    public void RenewAsNew(string name)
    {
        foreach (var mode in _modes)
        {
            if (mode.Spec.Name == name)
                mode.RenewAsNew(Now);
        }

        FindNext();
    }

    /// <summary>Ticks of active repair that the breakdown takes; the mode is mended.</summary>
    public long DrawRepair()
    {
        var mode = Failed;
        var repair = Clock.FromHours(mode.Spec.Repair.Sample(mode.Repairs));
        Renew(mode);
        return repair;
    }

    private MeterReading Now => new(Operated, _simulation.Now, _tonnes);

    private void FindNext()
    {
        Due = _dueAt = SeenDue = long.MaxValue;
        for (var i = 0; i < _modes.Length; i++)
        {
            var mode = _modes[i];
            if (mode.SeenDue < SeenDue)
                SeenDue = mode.SeenDue;
            if (mode.Due < Due)
                (Due, _next) = (mode.Due, i);
            if (mode.DueAt < _dueAt)
                (_dueAt, _nextAt) = (mode.DueAt, i);
        }
    }
}
