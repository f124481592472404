namespace MineSim.Kernel;

/// <summary>
/// A process's wait for several conditions, until so many of them are met. When it ends, in whatever way, no condition
/// knows of it any more.
/// </summary>
internal sealed class Gathering : IQueueKeeper
{
    private readonly WaitQueue _waiting;
    private readonly Watch?[] _watches;
    private int _missing;

    /// <summary>The running process begins to wait.</summary>
    /// <param name="simulation">Its simulation.</param>
    /// <param name="conditions">The conditions; those met already are not watched.</param>
    /// <param name="missing">How many of the others must be met, 1 or more.</param>
    public Gathering(Simulation simulation, ReadOnlySpan<ICondition> conditions, int missing)
    {
        _missing = missing;
        _waiting = new WaitQueue(simulation, this);
        _waiting.Enter();
        _watches = new Watch?[conditions.Length];
        for (var i = 0; i < conditions.Length; i++)
        {
            if (!conditions[i].IsMet)
                _watches[i] = new Watch(this, conditions[i], i);
        }
    }

    /// <summary>The condition that was met last; -1 before any was.</summary>
    public int Latest { get; private set; } = -1;

    public void Meet(int index)
    {
        Latest = index;
        if (--_missing > 0)
            return;
        GiveUp();
        _waiting.WakeFirst();
    }

    void IQueueKeeper.HasLeft(WaitQueue queue, int slot) => GiveUp();

    private void GiveUp()
    {
        foreach (var watch in _watches)
            watch?.GiveUp();
    }
}
