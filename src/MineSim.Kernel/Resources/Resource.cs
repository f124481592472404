namespace MineSim.Kernel;

/// <summary>
/// So many places, each held by one process at a time: tipping bays, repair crews, a loader. Those who wait are served
/// by priority (lower first), equals in order of arrival. A place that is given back goes to the first in the queue
/// within the same instant, without an event of its own.
/// </summary>
public sealed class Resource
{
    private readonly Simulation simulation;
    private readonly WaitQueue queue;
    private int capacity;

    /// <summary>Makes a resource with all its places free.</summary>
    /// <param name="simulation">The world it belongs to.</param>
    /// <param name="capacity">Its places, 0 or more.</param>
    public Resource(Simulation simulation, int capacity)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        this.simulation = simulation;
        this.capacity = capacity;
        queue = new WaitQueue(simulation);
    }

    /// <summary>
    /// Places, 0 or more; may change at any time. More places are given to those who wait at once; when there are
    /// fewer than are held, nobody is turned out: they are lost as they are given back.
    /// </summary>
    public int Capacity
    {
        get => capacity;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            capacity = value;
            Grant();
        }
    }

    /// <summary>Places held; above <see cref="Capacity"/> only after that was lowered.</summary>
    public int InUse { get; private set; }

    /// <summary>Processes waiting.</summary>
    public int Queued => queue.Count;

    /// <summary>
    /// Waits for a place: <c>await resource.Acquire()</c>. Its result is false when an interrupt cut the wait short.
    /// </summary>
    /// <param name="priority">Lower is served first.</param>
    public AcquireWait Acquire(int priority = 0)
    {
        if (TryAcquire()) return new(granted: true);
        queue.Enter(priority);
        return new(granted: false);
    }

    /// <summary>
    /// Waits for a place, up to a time. Its result is false when patience ran out or an interrupt came.
    /// </summary>
    /// <param name="patience">Ticks to wait at most, 1 or more.</param>
    /// <param name="priority">Lower is served first.</param>
    public PatientAcquireWait AcquireWithin(long patience, int priority = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(patience, 1);
        if (TryAcquire()) return new(simulation, granted: true);
        queue.Enter(priority);
        simulation.LosePatienceAfter(patience);
        return new(simulation, granted: false);
    }

    /// <summary>Takes a place if one is free and nobody waits.</summary>
    public bool TryAcquire()
    {
        if (InUse >= capacity || !queue.IsEmpty) return false;
        InUse++;
        return true;
    }

    /// <summary>Gives a place back.</summary>
    /// <exception cref="InvalidOperationException">No place is held.</exception>
    public void Release()
    {
        if (InUse == 0) throw new InvalidOperationException("A place is given back that nobody holds.");
        if (!queue.IsEmpty && InUse <= capacity)
        {
            queue.WakeFirst();
            return;
        }

        InUse--;
    }

    /// <summary>Interrupts all who wait: each leaves the queue and goes on, without a place.</summary>
    /// <param name="cause">Why; they find this in <see cref="Process.InterruptCause"/>.</param>
    public void InterruptWaiting(object? cause = null)
    {
        while (!queue.IsEmpty) simulation.Interrupt(queue.First, cause);
    }

    private void Grant()
    {
        while (!queue.IsEmpty && InUse < capacity)
        {
            InUse++;
            queue.WakeFirst();
        }
    }
}
