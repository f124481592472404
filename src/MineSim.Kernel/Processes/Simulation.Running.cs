namespace MineSim.Kernel;

/// <content>The clockwork.</content>
public sealed partial class Simulation
{
    private Exception? _failure;

    /// <summary>Runs until nothing is left to happen, or <see cref="Stop"/> is called.</summary>
    /// <inheritdoc cref="Run(long)" path="/exception"/>
    public void Run() => Run(long.MaxValue);

    /// <summary>
    /// Runs all that happens before a time, and sets the clock to it. What is due at exactly that time happens in the
    /// next run, so that runs can be strung together.
    /// </summary>
    /// <param name="until">The time in ticks, not before <see cref="Now"/>; the largest value means until nothing is
    /// left.</param>
    /// <exception cref="ProcessFailedException">A process threw; the simulation cannot go on.</exception>
    /// <exception cref="InvalidOperationException">The simulation failed before, or is running.</exception>
    public void Run(long until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, _now);
        if (until != long.MaxValue)
            TimeAfter(until - _now);
        CheckFitToRun();
        if (until == _now)
            return;
        _end = until;
        Advance(once: false);
        if (!_stopping && until != long.MaxValue)
            _now = until;
    }

    /// <summary>Lets exactly one process go on, the next one in order.</summary>
    /// <returns>False when nothing is left to happen.</returns>
    /// <exception cref="ProcessFailedException">The process threw; the simulation cannot go on.</exception>
    /// <exception cref="InvalidOperationException">The simulation failed before, or is running.</exception>
    public bool Step()
    {
        CheckFitToRun();
        _end = long.MaxValue;
        return Advance(once: true);
    }

    /// <summary>
    /// Ends the current <see cref="Run(long)"/> as soon as the running process waits; the clock stays.
    /// </summary>
    public void Stop() => _stopping = true;

    /// <summary>The time of the next thing to happen; <see cref="long.MaxValue"/> when nothing is left.</summary>
    public long Peek()
    {
        if (_ready.Count > 0)
            return _now;
        if (_unpopped != Nobody)
            Pop();
        return _calendar.First == EventCalendar.Never ? EventCalendar.Never : _calendar.TimeOf(_calendar.First);
    }

    /// <summary>Remembers that the simulation cannot go on; what it had to tell its processes is void.</summary>
    internal ProcessFailedException Fail(ProcessFailedException exception)
    {
        Announce(-_announced);
        _failure = exception;
        return exception;
    }

    private void CheckFitToRun()
    {
        if (_active != Nobody)
            throw new InvalidOperationException("A process cannot run the simulation that it is part of.");
        if (_failure is not null)
            throw new InvalidOperationException($"The simulation cannot go on: {_failure.Message}", _failure);
    }

    private bool Advance(bool once)
    {
        _stopping = false;
        var outer = Outcomes.Running;
        Outcomes.Running = this;
        try
        {
            return Turn(once);
        }
        finally
        {
            _active = Nobody;
            _switched = false;
            Outcomes.Running = outer;
        }
    }

    /// <summary>
    /// The loop itself, apart from the guard around it, which would keep its variables out of registers.
    /// </summary>
    private bool Turn(bool once)
    {
        while (!_stopping)
        {
            int slot;
            if (_ready.Count > 0)
            {
                slot = _ready.Take();
            }
            else
            {
                var key = _calendar.First;
                var time = _calendar.TimeOf(key);
                if (time >= _end || key == EventCalendar.Never)
                    return false;
                _now = time;
                _events++;
                slot = _calendar.SlotOf(key);
                _unpopped = slot;
            }

            _active = slot;
            _running[slot].Innermost.MoveNext();
            while (_switched)
            {
                _switched = false;
                _running[slot].Innermost.MoveNext();
            }

            if (_unpopped != Nobody)
                Pop();
            if (once)
                break;
        }

        return true;
    }

    /// <summary>
    /// The root's leaf stays while its process runs, since most often the process overwrites it with its next delay;
    /// when it did not, it is taken out here.
    /// </summary>
    private void Pop()
    {
        _calendar.Clear(_unpopped);
        _unpopped = Nobody;
    }

    /// <summary>The first step of the running process, unless it was cancelled before.</summary>
    private void Begin()
    {
        ref var begun = ref _running[_active];
        begun.Owner.HasBegun = true;
        if (begun.Owner.Outcome != Cancelled)
        {
            GoOnWith(_active, begun.Owner);
            return;
        }

        SetOutcome(begun.Owner, 0);
        begun.Owner.Finish();
    }

    private void Grow()
    {
        var before = _calendar.Slots;
        if (!_calendar.CanGrow(_now))
        {
            throw new InvalidOperationException(
                $"With more than {before} processes, times as late as those in use can no longer be told apart."
            );
        }

        _calendar.Grow();
        _lastTime = _calendar.LastTime;
        Array.Resize(ref _running, _calendar.Slots);
        Array.Resize(ref _links, _calendar.Slots);
        _slots.Grow(before, _calendar.Slots);
    }

    private long TimeAfter(long ticks)
    {
        if (ticks > _lastTime - _now)
        {
            throw new ArgumentOutOfRangeException(
                nameof(ticks),
                ticks,
                $"A delay of {ticks} ticks leads past the last time that can be told apart, {_lastTime}."
            );
        }

        return _now + ticks;
    }

    private void WaitOddly(int slot, long ticks)
    {
        if (ticks == 0)
        {
            _ready.Add(slot);
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
