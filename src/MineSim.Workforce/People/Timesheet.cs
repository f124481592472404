using System.Diagnostics;
using System.Runtime.CompilerServices;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.People;

/// <summary>
/// A person's time by state, to the tick: they are in one state at a time, from their first day until they have left.
/// </summary>
/// <remarks>
/// A value within the person, since the roll of a shift looks at everybody. Who stays in a state costs a comparison, who
/// changes it an addition.
/// </remarks>
internal struct Timesheet
{
    private Ticks _total;
    private long _since;

    /// <summary>What they do now.</summary>
    public PersonState Current { get; private set; }

    /// <summary>They change to another state, or stay in their own.</summary>
    public void Enter(PersonState next, Instant now)
    {
        if (next == Current)
            return;
        Settle(now);
        Current = next;
    }

    /// <summary>Books the time up to now.</summary>
    public void Settle(Instant now)
    {
        Debug.Assert(now.Ticks >= _since || Current == PersonState.NotEmployed, "time goes on");
        _total[(int)Current] += now.Ticks - _since;
        _since = now.Ticks;
    }

    /// <summary>Ticks in a state so far, after <see cref="Settle"/>; none for those who are not employed.</summary>
    public readonly long In(PersonState state) => state == PersonState.NotEmployed ? 0 : _total[(int)state];

    /// <summary>Ticks in all states so far, after <see cref="Settle"/>.</summary>
    public readonly long Total()
    {
        var total = 0L;
        for (var state = PersonState.Off; (int)state < PersonStates.Count; state++)
            total += In(state);
        return total;
    }

    [InlineArray(PersonStates.Count)]
    private struct Ticks
    {
        private long _first;
    }
}
