namespace MineSim.Kernel;

/// <content>Ending a wait from outside.</content>
public sealed partial class Simulation
{
    private const long CutShort = -1;
    private const long Cancelled = long.MinValue;

    private int announced;

    /// <summary>
    /// Cuts a process's wait short: a delay then results in the ticks that were left, a wait in a queue (which it
    /// leaves) in false. It goes on at this instant, after those that are ready before it.
    /// </summary>
    /// <param name="process">The process, of this simulation.</param>
    /// <param name="cause">Why; it finds this in <see cref="Process.InterruptCause"/>.</param>
    /// <returns>False, and nothing happens, when it is not waiting: not started, finished, running or about to go on.</returns>
    public bool Interrupt(Process process, object? cause = null)
    {
        Check(process);
        if (!EndWait(process)) return false;
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
        if (!process.IsStarted || process.IsFinished) return false;
        if (!process.HasBegun) CancelStart(process);
        else if (!CancelWait(process)) CancelLater(process);
        return true;
    }

    /// <summary>How many processes have been interrupted or cancelled and do not know yet.</summary>
    internal int Untold => announced;

    /// <summary>Makes a process that waited in a queue ready.</summary>
    internal void Wake(int slot)
    {
        if (links[slot].IsPatient)
        {
            links[slot].IsPatient = false;
            calendar.Clear(slot);
        }

        ready.Add(slot);
    }

    /// <summary>What the wait of the running process that just ended has to say; it is said once.</summary>
    internal long TakeOutcome()
    {
        if (active == Nobody) return 0;
        var process = running[active].Owner;
        var outcome = process.Outcome;
        if (outcome == 0) return 0;
        SetOutcome(process, 0);
        if (outcome == Cancelled) throw new ProcessCanceledException();
        return outcome;
    }

    /// <summary>The running process, which has joined a queue, also wakes after this many ticks.</summary>
    internal void LosePatienceAfter(long ticks)
    {
        calendar.Set(active, TimeAfter(ticks));
        links[active].IsPatient = true;
        unpopped = Nobody;
    }

    /// <summary>Whether the running process woke because its patience ran out; it has then left the queue.</summary>
    internal bool HasLostPatience()
    {
        ref var link = ref links[active];
        if (!link.IsPatient) return false;
        link.IsPatient = false;
        queues[link.Queue].Abandon(active);
        return true;
    }

    /// <summary>Frees the slot of a process that has finished.</summary>
    internal void Retire(Process process)
    {
        running[process.Slot] = default;
        slots.Return(process.Slot);
    }

    /// <summary>Patience of less than a tick is none: <c>Try…</c> does not wait.</summary>
    internal static void CheckPatience(long patience) => ArgumentOutOfRangeException.ThrowIfLessThan(patience, 1);

    private bool EndWait(Process process)
    {
        if (!process.HasBegun || process.IsFinished || process == Active) return false;
        var slot = process.Slot;
        var queue = links[slot].Queue;
        if (queue != Link.NoQueue)
        {
            SetOutcome(process, CutShort);
            Wake(slot);
            queues[queue].Abandon(slot);
            return true;
        }

        var due = calendar.TimeAt(slot);
        if (due == EventCalendar.Never) return false;
        calendar.Clear(slot);
        SetOutcome(process, due - now);
        ready.Add(slot);
        return true;
    }

    private void CancelStart(Process process)
    {
        if (calendar.TimeAt(process.Slot) != EventCalendar.Never)
        {
            calendar.Clear(process.Slot);
            ready.Add(process.Slot);
        }

        SetOutcome(process, Cancelled);
    }

    /// <summary>Also turns an interrupt that the process does not know of yet into its end.</summary>
    private bool CancelWait(Process process)
    {
        if (process.Outcome == 0 && !EndWait(process)) return false;
        SetOutcome(process, Cancelled);
        return true;
    }

    private void CancelLater(Process process)
    {
        if (process.IsToBeCancelled) return;
        process.IsToBeCancelled = true;
        Start(CancelAtNextWait(process));
    }

    private async Process CancelAtNextWait(Process process)
    {
        while (!process.IsFinished && !CancelWait(process)) await Delay(0);
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
        if (outcomes == 0) return;
        announced += outcomes;
        Outcomes.Announce(outcomes);
    }
}
