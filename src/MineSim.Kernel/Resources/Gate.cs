namespace MineSim.Kernel;

/// <summary>
/// Open, and everybody passes at once; or closed, and everybody waits: a road closed for a blast, a plant that is down.
/// </summary>
public sealed class Gate : ICondition
{
    private readonly Simulation _simulation;
    private readonly Waiters _waiters;

    /// <summary>Makes a gate.</summary>
    /// <param name="simulation">The world it belongs to.</param>
    /// <param name="isOpen">Whether it is open at first.</param>
    public Gate(Simulation simulation, bool isOpen)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        _simulation = simulation;
        _waiters = new Waiters(simulation);
        IsOpen = isOpen;
    }

    /// <summary>Whether it is open.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Processes waiting.</summary>
    public int Waiting => _waiters.Count;

    Simulation ICondition.Home => _simulation;

    bool ICondition.IsMet => IsOpen;

    Waiters ICondition.Waiters => _waiters;

    /// <summary>
    /// Passes, at once while it is open, else when it opens: <c>await gate.Pass()</c>. The result is false when an
    /// interrupt cut the wait short.
    /// </summary>
    public Wait Pass()
    {
        if (!IsOpen)
            _waiters.Enter();
        return new(IsOpen);
    }

    /// <summary>
    /// Passes, waiting up to a time. The result is false when patience ran out or an interrupt came.
    /// </summary>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    public PatientWait PassWithin(long patience)
    {
        Simulation.CheckPatience(patience);
        if (!IsOpen)
        {
            _waiters.Enter();
            _simulation.LosePatienceAfter(patience);
        }

        return new(_simulation, IsOpen);
    }

    /// <summary>
    /// Opens it. All who wait pass, in order of arrival, those that wait for several conditions last; they pass even if
    /// it closes again in the same instant, before they go on.
    /// </summary>
    public void Open()
    {
        IsOpen = true;
        _waiters.WakeAll();
    }

    /// <summary>Closes it: who comes from now on waits.</summary>
    public void Close() => IsOpen = false;
}
