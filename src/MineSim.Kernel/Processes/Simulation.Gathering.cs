namespace MineSim.Kernel;

/// <content>Waiting for several conditions at once. Each call that has to wait allocates, all else does not.</content>
public sealed partial class Simulation
{
    /// <summary>
    /// Waits until one of several conditions is met: <c>await sim.WhenAny(truck, blast)</c>. Its result is the index of
    /// the first one; of those met at the start, the lowest. -1 when an interrupt cut the wait short.
    /// </summary>
    /// <param name="conditions">One or more processes, signals, gates of this simulation.</param>
    /// <remarks>A signal counts from now on; a gate that is open and a process that has finished are met.</remarks>
    public AnyWait WhenAny(params ReadOnlySpan<ICondition> conditions)
    {
        var met = FirstMet(conditions);
        return met >= 0 ? new(this, met) : new(this, new Gathering(this, conditions, missing: 1));
    }

    /// <summary>
    /// <see cref="WhenAny"/>, up to a time. Its result is -1 also when the time ran out first.
    /// </summary>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    /// <param name="conditions">One or more processes, signals, gates of this simulation.</param>
    public AnyWait WhenAnyWithin(long patience, params ReadOnlySpan<ICondition> conditions)
    {
        CheckPatience(patience);
        var wait = WhenAny(conditions);
        if (!wait.IsCompleted)
            LosePatienceAfter(patience);
        return wait;
    }

    /// <summary>
    /// Waits until every one of several conditions has been met, at the same time or not:
    /// <c>await sim.WhenAll(crew, parts)</c>. Its result is false when an interrupt cut the wait short.
    /// </summary>
    /// <param name="conditions">Any number of processes, signals, gates of this simulation.</param>
    /// <remarks>A signal counts from now on; a gate that is open and a process that has finished are met.</remarks>
    public Wait WhenAll(params ReadOnlySpan<ICondition> conditions) => new(AreAllMet(conditions));

    /// <summary>
    /// <see cref="WhenAll"/>, up to a time. Its result is false also when the time ran out first.
    /// </summary>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    /// <param name="conditions">Any number of processes, signals, gates of this simulation.</param>
    public PatientWait WhenAllWithin(long patience, params ReadOnlySpan<ICondition> conditions)
    {
        CheckPatience(patience);
        var isOver = AreAllMet(conditions);
        if (!isOver)
            LosePatienceAfter(patience);
        return new(this, isOver);
    }

    private int FirstMet(ReadOnlySpan<ICondition> conditions)
    {
        if (conditions.IsEmpty)
            throw new ArgumentException("There must be a condition to wait for.", nameof(conditions));
        var met = -1;
        for (var i = conditions.Length - 1; i >= 0; i--)
        {
            if (IsMet(conditions[i]))
                met = i;
        }

        return met;
    }

    /// <summary>When they are not, the running process waits from now on.</summary>
    private bool AreAllMet(ReadOnlySpan<ICondition> conditions)
    {
        var missing = 0;
        foreach (var condition in conditions)
        {
            if (!IsMet(condition))
                missing++;
        }

        if (missing > 0)
            _ = new Gathering(this, conditions, missing);
        return missing == 0;
    }

    private bool IsMet(ICondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        if (condition.Home != this)
            throw new ArgumentException("The condition belongs to another simulation.", nameof(condition));
        return condition.IsMet;
    }
}
