namespace MineSim.Kernel;

/// <summary>One process's watch over one of several conditions, registered with that condition.</summary>
internal sealed class Watch
{
    private readonly Gathering _gathering;
    private readonly Waiters _waiters;
    private readonly int _index;
    private bool _isKept = true;

    public Watch(Gathering gathering, ICondition condition, int index)
    {
        _gathering = gathering;
        _index = index;
        _waiters = condition.Waiters;
        _waiters.Add(this);
    }

    /// <summary>The watch registered before it, and the one after it.</summary>
    public Watch? Ahead { get; set; }

    /// <inheritdoc cref="Ahead"/>
    public Watch? Behind { get; set; }

    /// <summary>The condition is met.</summary>
    public void Notice()
    {
        GiveUp();
        _gathering.Meet(_index);
    }

    /// <summary>Withdraws the registration; once is enough.</summary>
    public void GiveUp()
    {
        if (!_isKept)
            return;
        _isKept = false;
        _waiters.Remove(this);
    }
}
