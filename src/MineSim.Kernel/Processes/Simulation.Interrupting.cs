namespace MineSim.Kernel;

/// <content>Ending a wait from outside.</content>
public sealed partial class Simulation
{
    private const long CutShort = -1;
    private const long Cancelled = long.MinValue;
    private const long CancelledInQueue = long.MinValue + 1;

    private int _announced;

    /// <summary>
    /// Cuts a process's wait short: a delay then results in the ticks that were left, a wait in a queue (which it
    /// leaves) in false. It goes on at this instant, after those that are ready before it.
    /// </summary>
    /// <param name="process">The process, of this simulation.</param>
    /// <param name="cause">Why; it finds this in <see cref="Process.InterruptCause"/>.</param>
    /// <returns>
    /// False, and nothing happens, when it is not waiting: not started, finished, running or about to go on.
    /// </returns>
    public bool Interrupt(Process process, object? cause = null)
    {
        Check(process);
        if (!EndWait(process))
            return false;
        process.InterruptCause = cause;
        return true;
    }

    /// <summary>
    /// Ends a process at the wait it is in: its <c>finally</c> blocks run, then it is finished. It happens at this
    /// instant, after those that are ready before it. A process that runs, or is about to go on because its wait has
    /// ended as it should, first goes on to its next wait, so that it does not lose what it was given.
    /// </summary>
    /// <param name="process">The process, of this simulation.</param>
    /// <returns>False, and nothing happens, when it has not been started or has finished.</returns>
    public bool Cancel(Process process)
    {
        Check(process);
        if (!process.IsStarted || process.IsFinished)
            return false;
        if (!process.HasBegun)
            CancelStart(process);
        else if (!CancelWait(process))
            CancelLater(process);
        return true;
    }

    /// <summary>How many processes have been interrupted or cancelled and do not know yet.</summary>
    internal int Untold => _announced;

    /// <summary>Makes a process that waited in a queue ready, or lets it hold for as long as it said.</summary>
    internal void Wake(int slot)
    {
        ref var hold = ref _links[slot].Hold;
        if (hold == 0)
        {
            WakeNow(slot);
            return;
        }

        _calendar.Set(slot, TimeAfter(hold));
        hold = 0;
    }

    /// <summary>Makes a process ready that waited in a queue, or for a time, or both.</summary>
    private void WakeNow(int slot)
    {
        if (_links[slot].IsPatient)
        {
            _links[slot].IsPatient = false;
            _calendar.Clear(slot);
        }

        _ready.Add(slot);
    }

    /// <summary>Whether the running process had a place when its use of a resource ended.</summary>
    internal bool HeldItsPlace() => _running[_active].Owner.Outcome is not (CutShort or CancelledInQueue);

    /// <summary>The ticks that were left of the running process's use.</summary>
    internal long TakeUseOutcome()
    {
        var outcome = Outcomes.Take();
        if (outcome != CutShort)
            return outcome;
        ref var hold = ref _links[_active].Hold;
        outcome = hold;
        hold = 0;
        return outcome;
    }

    /// <summary>What the wait of the running process that just ended has to say; it is said once.</summary>
    internal long TakeOutcome()
    {
        if (_active == Nobody)
            return 0;
        var process = _running[_active].Owner;
        var outcome = process.Outcome;
        if (outcome == 0)
            return 0;
        SetOutcome(process, 0);
        if (outcome is Cancelled or CancelledInQueue)
            throw new ProcessCanceledException();
        return outcome;
    }

    /// <summary>The running process, which has joined a queue, also wakes after this many ticks.</summary>
    internal void LosePatienceAfter(long ticks)
    {
        _calendar.Set(_active, TimeAfter(ticks));
        _links[_active].IsPatient = true;
        _unpopped = Nobody;
    }

    /// <summary>Whether the running process woke because its patience ran out; it has then left the queue.</summary>
    internal bool HasLostPatience()
    {
        ref var link = ref _links[_active];
        if (!link.IsPatient)
            return false;
        link.IsPatient = false;
        _queues[link.Queue].Abandon(_active);
        return true;
    }

    /// <summary>Frees the slot of a process that has finished.</summary>
    internal void Retire(Process process)
    {
        _running[process.Slot] = default;
        _slots.Return(process.Slot);
    }

    /// <summary>Patience of less than a tick is none: <c>Try…</c> does not wait.</summary>
    internal static void CheckPatience(long patience) => ArgumentOutOfRangeException.ThrowIfLessThan(patience, 1);

    private bool EndWait(Process process)
    {
        if (!process.HasBegun || process.IsFinished || process == Active)
            return false;
        var slot = process.Slot;
        var queue = _links[slot].Queue;
        if (queue != Link.NoQueue)
        {
            SetOutcome(process, CutShort);
            WakeNow(slot);
            _queues[queue].Abandon(slot);
            return true;
        }

        var due = _calendar.TimeAt(slot);
        if (due == EventCalendar.Never)
            return false;
        _calendar.Clear(slot);
        SetOutcome(process, due - _now);
        _ready.Add(slot);
        return true;
    }

    private void CancelStart(Process process)
    {
        if (_calendar.TimeAt(process.Slot) != EventCalendar.Never)
        {
            _calendar.Clear(process.Slot);
            _ready.Add(process.Slot);
        }

        SetOutcome(process, Cancelled);
    }

    /// <summary>Also turns an interrupt that the process does not know of yet into its end.</summary>
    private bool CancelWait(Process process)
    {
        if (process.Outcome == 0 && !EndWait(process))
            return false;
        SetOutcome(process, process.Outcome == CutShort ? CancelledInQueue : Cancelled);
        return true;
    }

    private void CancelLater(Process process)
    {
        if (process.IsToBeCancelled)
            return;
        process.IsToBeCancelled = true;
        Start(CancelAtNextWait(process));
    }

    private async Process CancelAtNextWait(Process process)
    {
        while (!process.IsFinished && !CancelWait(process))
            await Delay(0);
        process.IsToBeCancelled = false;
    }

    private void Check(Process process)
    {
        ArgumentNullException.ThrowIfNull(process);
        if (process.IsStarted && process.Simulation != this)
            throw new ArgumentException($"{process.Name} belongs to another simulation.", nameof(process));
    }

    private void SetOutcome(Process process, long outcome)
    {
        Announce((outcome == 0 ? 0 : 1) - (process.Outcome == 0 ? 0 : 1));
        process.Outcome = outcome;
    }

    private void Announce(int outcomes)
    {
        if (outcomes == 0)
            return;
        _announced += outcomes;
        Outcomes.Announce(outcomes);
    }
}
