using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// So many places, each held by one process at a time: tipping bays, repair crews, a loader. Those who wait are served
/// by priority (lower first), equals in order of arrival. A place that is given back goes to the first in the queue
/// within the same instant, without an event of its own.
/// </summary>
public sealed class Resource : IQueueKeeper
{
    private readonly Simulation _simulation;
    private readonly WaitQueue _queue;
    private ResourceObservation? _observation;
    private int _capacity;

    /// <summary>Makes a resource with all its places free.</summary>
    /// <param name="simulation">The world it belongs to.</param>
    /// <param name="capacity">Its places, 0 or more.</param>
    public Resource(Simulation simulation, int capacity)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _simulation = simulation;
        _capacity = capacity;
        _queue = new WaitQueue(simulation, this);
    }

    /// <summary>
    /// Places, 0 or more; may change at any time. More places are given to those who wait at once; when there are
    /// fewer than are held, nobody is turned out: they are lost as they are given back.
    /// </summary>
    public int Capacity
    {
        get => _capacity;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _capacity = value;
            while (!_queue.IsEmpty && InUse < _capacity)
            {
                InUse++;
                _queue.WakeFirst();
            }

            Note();
        }
    }

    /// <summary>Places held; above <see cref="Capacity"/> only after that was lowered.</summary>
    public int InUse { get; private set; }

    /// <summary>Processes waiting.</summary>
    public int Queued => _queue.Count;

    /// <summary>
    /// Waits for a place: <c>await resource.Acquire()</c>. Its result is false when an interrupt cut the wait short.
    /// </summary>
    /// <param name="priority">Lower is served first.</param>
    public Wait Acquire(int priority = 0)
    {
        var isOver = TryAcquire();
        if (!isOver)
            Enter(priority);
        return new(isOver);
    }

    /// <summary>
    /// Waits for a place, up to a time. Its result is false when patience ran out or an interrupt came.
    /// </summary>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    /// <param name="priority">Lower is served first.</param>
    public PatientWait AcquireWithin(long patience, int priority = 0)
    {
        Simulation.CheckPatience(patience);
        var isOver = TryAcquire();
        if (!isOver)
        {
            Enter(priority);
            _simulation.LosePatienceAfter(patience);
        }

        return new(_simulation, isOver);
    }

    /// <summary>
    /// Waits for a place, holds it for a time and gives it back: <c>await bay.Use(ticks)</c>. Its result is the time
    /// that was left of it when an interrupt cut it short, all of it when no place had come by then, else 0.
    /// </summary>
    /// <remarks>Faster than the three steps one by one: whoever waited is not woken to begin the time.</remarks>
    /// <param name="ticks">How long to hold the place, 0 or more.</param>
    /// <param name="priority">Lower is served first.</param>
    public UseWait Use(long ticks, int priority = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ticks);
        if (TryAcquire())
        {
            _simulation.WaitFor(_simulation.ActiveSlot, ticks);
            return new(this);
        }

        var slot = _queue.Enter(priority);
        _simulation.Links[slot].Hold = ticks;
        Note();
        return new(this);
    }

    /// <summary>Takes a place if one is free and nobody waits.</summary>
    public bool TryAcquire()
    {
        if (InUse >= _capacity)
            return false;
        Debug.Assert(_queue.IsEmpty, "nobody waits while a place is free");
        InUse++;
        Note();
        return true;
    }

    /// <summary>Gives a place back.</summary>
    /// <exception cref="InvalidOperationException">No place is held.</exception>
    public void Release()
    {
        if (InUse == 0)
            throw new InvalidOperationException("A place is given back that nobody holds.");
        if (!_queue.IsEmpty && InUse <= _capacity)
            _queue.WakeFirst();
        else
            InUse--;
        Note();
    }

    /// <summary>Interrupts all who wait: each leaves the queue and goes on, without a place.</summary>
    /// <param name="cause">Why; they find this in <see cref="Process.InterruptCause"/>.</param>
    public void InterruptWaiting(object? cause = null)
    {
        while (!_queue.IsEmpty)
            _simulation.Interrupt(_simulation.OwnerOf(_queue.First), cause);
    }

    /// <summary>
    /// Watches the resource from now on, for as long as it lives. Each call begins another observation; without any,
    /// the resource keeps no statistics and pays nothing for them.
    /// </summary>
    public ResourceObservation Observe() => _observation = new(_simulation.Now, InUse, Queued, _observation);

    /// <summary>The running process's use has ended, or was cut short.</summary>
    internal long EndUse()
    {
        if (Outcomes.AreAllGood || _simulation.HeldItsPlace())
            Release();
        return _simulation.TakeUseOutcome();
    }

    void IQueueKeeper.HasLeft(WaitQueue left, int slot) => Note();

    private void Enter(int priority)
    {
        _queue.Enter(priority);
        Note();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Note() => _observation?.Update(_simulation.Now, InUse, _queue.Count);
}
