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
        process.Outcome = Cancelled;
        return true;
    }

    /// <summary>Makes a process that waits in a queue ready, with its wait fulfilled.</summary>
    internal void Wake(Process process, long result = 0)
    {
        if (process.IsPatient)
        {
            process.IsPatient = false;
            calendar.Clear(process.Slot);
        }

        process.Outcome = result;
        ready.Add(process.Slot);
    }

    /// <summary>The running process, waiting in a queue, also wakes after this many ticks.</summary>
    internal void LosePatience(Process process, long ticks)
    {
        calendar.Set(process.Slot, TimeAfter(ticks));
        process.IsPatient = true;
        unpopped = Nobody;
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
        if (process.Queue is { } queue)
        {
            queue.Leave(process);
            Wake(process, CutShort);
            return true;
        }

        var due = calendar.TimeAt(process.Slot);
        if (due == EventCalendar.Never) return false;
        calendar.Clear(process.Slot);
        process.Outcome = due - now;
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

    private long TakeOddOutcome()
    {
        var result = outcome;
        outcome = 0;
        if (active != Nobody) running[active].Owner.Outcome = 0;
        if (result == Cancelled) throw new ProcessCanceledException();
        return result;
    }
}
