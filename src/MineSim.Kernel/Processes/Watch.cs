namespace MineSim.Kernel;

/// <summary>One process's watch over one of several conditions, registered with that condition.</summary>
internal sealed class Watch
{
    private readonly Gathering gathering;
    private readonly Waiters waiters;
    private readonly int index;
    private bool isKept = true;

    public Watch(Gathering gathering, ICondition condition, int index)
    {
        this.gathering = gathering;
        this.index = index;
        waiters = condition.Waiters;
        waiters.Add(this);
    }

    /// <summary>The watch registered before it, and the one after it.</summary>
    public Watch? Ahead { get; set; }

    /// <inheritdoc cref="Ahead"/>
    public Watch? Behind { get; set; }

    /// <summary>The condition is met.</summary>
    public void Notice()
    {
        GiveUp();
        gathering.Meet(index);
    }

    /// <summary>Withdraws the registration; once is enough.</summary>
    public void GiveUp()
    {
        if (!isKept) return;
        isKept = false;
        waiters.Remove(this);
    }
}
