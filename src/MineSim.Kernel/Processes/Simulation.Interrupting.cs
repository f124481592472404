namespace MineSim.Kernel;

/// <content>Ending a wait from outside.</content>
public sealed partial class Simulation
{
    private const long CutShort = -1;
    private const long Cancelled = long.MinValue;

    /// <summary>
    /// Cuts a process's wait short: a delay then results in the ticks that were left, a wait in a queue (which it
    /// leaves) in false. It goes on at this instant, after those that are ready before it.
    /// </summary>
    /// <param name="process">The process.</param>
    /// <param name="cause">Why; it finds this in <see cref="Process.InterruptCause"/>.</param>
    /// <returns>False, and nothing happens, when it is not waiting: not started, finished, running or about to go on.</returns>
    public bool Interrupt(Process process, object? cause = null)
    {
        if (!EndWait(process)) return false;
        process.InterruptCause = cause;
        return true;
    }

    /// <summary>
    /// Ends a process at the wait it is in: its <c>finally</c> blocks run, then it is finished. It happens at this
    /// instant, after those that are ready before it.
    /// </summary>
    /// <param name="process">The process.</param>
    /// <returns>False, and nothing happens, when it is neither waiting nor yet to take its first step.</returns>
    public bool Cancel(Process process)
    {
        if (!EndWait(process) && !AwaitsFirstStep(process)) return false;
        SetOutcome(process, Cancelled);
        return true;
    }

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
        process.Outcome = 0;
        Outcomes.Withdraw();
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
        queues[link.Queue].Leave(active);
        return true;
    }

    /// <summary>Frees the slot of a process that has finished.</summary>
    internal void Retire(Process process)
    {
        running[process.Slot] = default;
        slots.Return(process.Slot);
    }

    private bool EndWait(Process process)
    {
        ArgumentNullException.ThrowIfNull(process);
        if (!process.HasBegun || process.IsFinished || process == Active) return false;
        var queue = links[process.Slot].Queue;
        if (queue != Link.NoQueue)
        {
            queues[queue].Leave(process.Slot);
            SetOutcome(process, CutShort);
            Wake(process.Slot);
            return true;
        }

        var due = calendar.TimeAt(process.Slot);
        if (due == EventCalendar.Never) return false;
        calendar.Clear(process.Slot);
        SetOutcome(process, due - now);
        ready.Add(process.Slot);
        return true;
    }

    private bool AwaitsFirstStep(Process process)
    {
        if (!process.IsStarted || process.HasBegun) return false;
        if (calendar.TimeAt(process.Slot) != EventCalendar.Never)
        {
            calendar.Clear(process.Slot);
            ready.Add(process.Slot);
        }

        return true;
    }

    private static void SetOutcome(Process process, long outcome)
    {
        if (process.Outcome == 0 && outcome != 0) Outcomes.Announce();
        process.Outcome = outcome;
    }
}
