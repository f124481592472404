namespace MineSim.Kernel;

/// <summary>
/// All who wait for one condition: processes that wait for it alone, in order of arrival, and after them those that
/// wait for several, in order of arrival too.
/// </summary>
internal sealed class Waiters(Simulation simulation)
{
    private readonly WaitQueue _alone = new(simulation);
    private Watch? _first;
    private Watch? _last;
    private int _watches;

    public int Count => _alone.Count + _watches;

    /// <summary>The running process joins those that wait for this condition alone.</summary>
    public void Enter() => _alone.Enter();

    public void Add(Watch watch)
    {
        _watches++;
        watch.Ahead = _last;
        if (_last is null)
            _first = watch;
        else
            _last.Behind = watch;
        _last = watch;
    }

    public void Remove(Watch watch)
    {
        _watches--;
        if (watch.Ahead is null)
            _first = watch.Behind;
        else
            watch.Ahead.Behind = watch.Behind;
        if (watch.Behind is null)
            _last = watch.Ahead;
        else
            watch.Behind.Ahead = watch.Ahead;
    }

    /// <summary>The condition is met for the first in order.</summary>
    /// <returns>False when nobody waits.</returns>
    public bool WakeFirst()
    {
        if (!_alone.IsEmpty)
            _alone.WakeFirst();
        else if (_first is not null)
            _first.Notice();
        else
            return false;
        return true;
    }

    /// <summary>The condition is met for all.</summary>
    public void WakeAll()
    {
        while (WakeFirst()) { }
    }
}
