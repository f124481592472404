namespace MineSim.Kernel;

/// <summary>
/// All who wait for one condition: processes that wait for it alone, in order of arrival, and after them those that
/// wait for several, in order of arrival too.
/// </summary>
internal sealed class Waiters(Simulation simulation)
{
    private readonly WaitQueue alone = new(simulation);
    private Watch? first;
    private Watch? last;
    private int watches;

    public int Count => alone.Count + watches;

    /// <summary>The running process joins those that wait for this condition alone.</summary>
    public void Enter() => alone.Enter();

    public void Add(Watch watch)
    {
        watches++;
        watch.Ahead = last;
        if (last is null) first = watch;
        else last.Behind = watch;
        last = watch;
    }

    public void Remove(Watch watch)
    {
        watches--;
        if (watch.Ahead is null) first = watch.Behind;
        else watch.Ahead.Behind = watch.Behind;
        if (watch.Behind is null) last = watch.Ahead;
        else watch.Behind.Ahead = watch.Ahead;
    }

    /// <summary>The condition is met for the first in order.</summary>
    /// <returns>False when nobody waits.</returns>
    public bool WakeFirst()
    {
        if (!alone.IsEmpty) alone.WakeFirst();
        else if (first is not null) first.Notice();
        else return false;
        return true;
    }

    /// <summary>The condition is met for all.</summary>
    public void WakeAll()
    {
        while (WakeFirst())
        {
        }
    }
}
