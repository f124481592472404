namespace MineSim.Kernel;

/// <summary>
/// Something that happens in an instant and wakes those who wait for it then: a blast, a shift change, an order. Who
/// begins to wait later waits for the next pulse.
/// </summary>
public sealed class Signal : ICondition
{
    private readonly Simulation _simulation;
    private readonly Waiters _waiters;

    /// <summary>Makes a signal for which nobody waits.</summary>
    /// <param name="simulation">The world it belongs to.</param>
    public Signal(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        _simulation = simulation;
        _waiters = new Waiters(simulation);
    }

    /// <summary>Processes waiting.</summary>
    public int Waiting => _waiters.Count;

    Simulation ICondition.Home => _simulation;

    bool ICondition.IsMet => false;

    Waiters ICondition.Waiters => _waiters;

    /// <summary>
    /// Waits for the next pulse: <c>await signal.Wait()</c>. Its result is false when an interrupt cut the wait short.
    /// </summary>
    public Wait Wait()
    {
        _waiters.Enter();
        return new(isOver: false);
    }

    /// <summary>
    /// Waits for the next pulse, up to a time. Its result is false when patience ran out or an interrupt came.
    /// </summary>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    public PatientWait WaitWithin(long patience)
    {
        Simulation.CheckPatience(patience);
        _waiters.Enter();
        _simulation.LosePatienceAfter(patience);
        return new(_simulation, isOver: false);
    }

    /// <summary>
    /// Wakes all who wait now, in order of arrival, those that wait for several conditions last. They go on at this
    /// instant, after those that are ready before them.
    /// </summary>
    public void Pulse() => _waiters.WakeAll();

    /// <summary>Wakes the first of those whom <see cref="Pulse"/> would wake.</summary>
    /// <returns>False, and nothing happens, when nobody waits.</returns>
    public bool PulseOne() => _waiters.WakeFirst();
}
