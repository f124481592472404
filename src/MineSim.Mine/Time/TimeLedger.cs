using MineSim.Kernel;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Time;

/// <summary>
/// A machine's time by category, to the tick: it is in one category at a time, from its arrival until it leaves.
/// </summary>
internal sealed class TimeLedger(Simulation simulation)
{
    private readonly long[] _total = new long[TimeCategories.Count];
    private readonly long[] _atLastShift = new long[TimeCategories.Count];
    private readonly long[] _sinceLastShift = new long[TimeCategories.Count];
    private long _since;
    private long _onTheWay;
    private long _setOff = -1;

    /// <summary>Whether the machine has left: nothing is booked any more.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>What the machine does now.</summary>
    public TimeCategory Current { get; private set; }

    /// <summary>Ticks in each category so far, after <see cref="Settle"/>.</summary>
    public ReadOnlySpan<long> Total => _total;

    /// <summary>
    /// Ticks of its changes of shift so far in which it drove to the line-up, after <see cref="Settle"/>.
    /// </summary>
    public long OnTheWayToLineUp => _onTheWay + (_setOff < 0 ? 0 : _total[(int)TimeCategory.ShiftChange] - _setOff);

    /// <summary>The machine arrives.</summary>
    public void Open(TimeCategory first)
    {
        _since = simulation.Now;
        Current = first;
    }

    /// <summary>The machine changes to another category (or stays in its own).</summary>
    public void Enter(TimeCategory next)
    {
        Settle();
        Current = next;
    }

    /// <summary>Books the time up to now.</summary>
    public void Settle()
    {
        if (IsClosed)
            return;
        var now = simulation.Now;
        _total[(int)Current] += now - _since;
        _since = now;
    }

    /// <summary>For the change of shift it drives to the line-up from now on.</summary>
    public void SetOffToLineUp()
    {
        Settle();
        _setOff = _total[(int)TimeCategory.ShiftChange];
    }

    /// <summary>It is at the line-up.</summary>
    public void ReachLineUp()
    {
        Settle();
        _onTheWay = OnTheWayToLineUp;
        _setOff = -1;
    }

    /// <summary>The machine leaves: from now on its time is no longer the mine's.</summary>
    public void Close()
    {
        Settle();
        IsClosed = true;
    }

    /// <summary>Ticks in each category since this was last asked; they hold until it is asked again.</summary>
    public ReadOnlySpan<long> TakeSinceLastShift()
    {
        for (var i = 0; i < _total.Length; i++)
            _sinceLastShift[i] = _total[i] - _atLastShift[i];
        _total.CopyTo(_atLastShift, 0);
        return _sinceLastShift;
    }
}
