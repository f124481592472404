namespace MineSim.Kernel;

/// <content>The clockwork.</content>
public sealed partial class Simulation
{
    private Exception? failure;

    /// <summary>Runs until nothing is left to happen, or <see cref="Stop"/> is called.</summary>
    /// <inheritdoc cref="Run(long)" path="/exception"/>
    public void Run() => Run(long.MaxValue);

    /// <summary>
    /// Runs all that happens before a time, and sets the clock to it. What is due at exactly that time happens in the
    /// next run, so that runs can be strung together.
    /// </summary>
    /// <param name="until">The time in ticks, not before <see cref="Now"/>; the largest value means until nothing is left.</param>
    /// <exception cref="ProcessFailedException">A process threw; the simulation cannot go on.</exception>
    /// <exception cref="InvalidOperationException">The simulation failed before, or is running.</exception>
    public void Run(long until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, now);
        if (until != long.MaxValue) TimeAfter(until - now);
        CheckFitToRun();
        if (until == now) return;
        end = until;
        Advance(once: false);
        if (!stopping && until != long.MaxValue) now = until;
    }

    /// <summary>Lets exactly one process go on, the next one in order.</summary>
    /// <returns>False when nothing is left to happen.</returns>
    /// <exception cref="ProcessFailedException">The process threw; the simulation cannot go on.</exception>
    /// <exception cref="InvalidOperationException">The simulation failed before, or is running.</exception>
    public bool Step()
    {
        CheckFitToRun();
        end = long.MaxValue;
        return Advance(once: true);
    }

    /// <summary>Ends the current <see cref="Run(long)"/> as soon as the running process waits; the clock stays.</summary>
    public void Stop() => stopping = true;

    /// <summary>The time of the next thing to happen; <see cref="long.MaxValue"/> when nothing is left.</summary>
    public long Peek()
    {
        if (ready.Count > 0) return now;
        if (unpopped != Nobody) Pop();
        return calendar.First == EventCalendar.Never ? EventCalendar.Never : calendar.TimeOf(calendar.First);
    }

    /// <summary>Remembers that the simulation cannot go on; what it had to tell its processes is void.</summary>
    internal ProcessFailedException Fail(ProcessFailedException exception)
    {
        Announce(-announced);
        failure = exception;
        return exception;
    }

    private void CheckFitToRun()
    {
        if (active != Nobody) throw new InvalidOperationException("A process cannot run the simulation that it is part of.");
        if (failure is not null) throw new InvalidOperationException($"The simulation cannot go on: {failure.Message}", failure);
    }

    private bool Advance(bool once)
    {
        stopping = false;
        var outer = Outcomes.Running;
        Outcomes.Running = this;
        try
        {
            return Turn(once);
        }
        finally
        {
            active = Nobody;
            switched = false;
            Outcomes.Running = outer;
        }
    }

    /// <summary>The loop itself, apart from the guard around it, which would keep its variables out of registers.</summary>
    private bool Turn(bool once)
    {
        while (!stopping)
        {
            int slot;
            if (ready.Count > 0)
            {
                slot = ready.Take();
            }
            else
            {
                var key = calendar.First;
                var time = calendar.TimeOf(key);
                if (time >= end || key == EventCalendar.Never) return false;
                now = time;
                events++;
                slot = calendar.SlotOf(key);
                unpopped = slot;
            }

            active = slot;
            running[slot].Innermost.MoveNext();
            while (switched)
            {
                switched = false;
                running[slot].Innermost.MoveNext();
            }

            if (unpopped != Nobody) Pop();
            if (once) break;
        }

        return true;
    }

    /// <summary>
    /// The root's leaf stays while its process runs, since most often the process overwrites it with its next delay;
    /// when it did not, it is taken out here.
    /// </summary>
    private void Pop()
    {
        calendar.Clear(unpopped);
        unpopped = Nobody;
    }

    /// <summary>The first step of the running process, unless it was cancelled before.</summary>
    private void Begin()
    {
        ref var begun = ref running[active];
        begun.Owner.HasBegun = true;
        if (begun.Owner.Outcome != Cancelled)
        {
            GoOnWith(active, begun.Owner);
            return;
        }

        SetOutcome(begun.Owner, 0);
        begun.Owner.Finish();
    }

    private void Grow()
    {
        var before = calendar.Slots;
        if (!calendar.CanGrow(now))
            throw new InvalidOperationException($"With more than {before} processes, times as late as those in use can no longer be told apart.");
        calendar.Grow();
        lastTime = calendar.LastTime;
        Array.Resize(ref running, calendar.Slots);
        Array.Resize(ref links, calendar.Slots);
        slots.Grow(before, calendar.Slots);
    }

    private long TimeAfter(long ticks)
    {
        if (ticks > lastTime - now)
            throw new ArgumentOutOfRangeException(nameof(ticks), ticks, $"A delay of {ticks} ticks leads past the last time that can be told apart, {lastTime}.");
        return now + ticks;
    }

    private void WaitOddly(int slot, long ticks)
    {
        if (ticks == 0)
        {
            ready.Add(slot);
            return;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(ticks);
        TimeAfter(ticks);
    }

    /// <summary>What stands in for a process before its first step; one serves all.</summary>
    private sealed class Starter(Simulation simulation) : Coroutine
    {
        internal override void MoveNext() => simulation.Begin();
    }
}
