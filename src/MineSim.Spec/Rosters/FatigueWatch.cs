namespace MineSim.Spec.Rosters;

/// <summary>Remembers when each person worked, as far back as fatigue rules look. People are numbered from 0.</summary>
/// <remarks>
/// A rule about hours within a time holds at every instant when it holds at the end of every shift: as time passes,
/// what
/// lies within can only grow while somebody works, and what grows comes to a shift's end.
/// </remarks>
public sealed class FatigueWatch
{
    private const double Rounding = 1e-6;

    private readonly FatigueSpec _spec;
    private readonly int _kept;
    private Past[] _past = [];
    private (double Start, double End)[] _worked = [];

    /// <summary>Somebody who has not worked yet.</summary>
    /// <param name="spec">The rules.</param>
    public FatigueWatch(FatigueSpec spec)
    {
        if (
            spec.ConsecutiveShifts < 1
            || spec.Hours is { Hours: <= 0 } or { WindowHours: <= 0 }
            || !(spec.RestHours >= 0)
        )
        {
            throw new ArgumentOutOfRangeException(nameof(spec), spec, "Fatigue rules are above 0.");
        }

        _spec = spec;
        _kept = spec.Hours is { } rule ? (int)Math.Ceiling(rule.WindowHours / 24) + 2 : 0;
    }

    /// <summary>The rule that somebody would break by working a shift; <see langword="null"/> for none.</summary>
    public FatigueBreach? Breach(int person, int day, double start, double length)
    {
        ref var past = ref Of(person);
        if (past.Shifts == 0)
            return null;
        if (past.Day >= day)
            return new(FatigueRule.OneShiftADay, 2);
        var inARow = past.Day == day - 1 ? past.InARow + 1 : 1;
        if (inARow > _spec.ConsecutiveShifts)
            return new(FatigueRule.ConsecutiveShifts, inARow);
        if (start - past.End < _spec.RestHours - Rounding)
            return new(FatigueRule.Rest, start - past.End);
        if (_spec.Hours is not { } rule)
            return null;
        var hours = length + HoursSince(person, past.Shifts, start + length - rule.WindowHours);
        return hours > rule.Hours + Rounding ? new(FatigueRule.Hours, hours) : null;
    }

    /// <summary>Whether somebody may work a shift by the rules.</summary>
    /// <param name="person">Number of the person.</param>
    /// <param name="day">Day of the shift.</param>
    /// <param name="start">Hour at which it begins.</param>
    /// <param name="length">Its hours.</param>
    public bool MayWork(int person, int day, double start, double length) => Breach(person, day, start, length) is null;

    /// <summary>When somebody's last shift ended; long ago when there was none.</summary>
    public double LastEnd(int person) => Of(person) is { Shifts: > 0 } past ? past.End : double.NegativeInfinity;

    /// <summary>Somebody works a shift.</summary>
    /// <param name="person">Number of the person.</param>
    /// <param name="day">Day of the shift.</param>
    /// <param name="start">Hour at which it begins.</param>
    /// <param name="length">Its hours.</param>
    public void Work(int person, int day, double start, double length)
    {
        ref var past = ref Of(person);
        past.InARow = past.Shifts > 0 && past.Day == day - 1 ? past.InARow + 1 : 1;
        past.Day = day;
        past.End = start + length;
        if (_kept > 0)
            _worked[person * _kept + past.Shifts % _kept] = (start, past.End);
        past.Shifts++;
    }

    private double HoursSince(int person, int shifts, double since)
    {
        var hours = 0.0;
        for (var i = 1; i <= Math.Min(shifts, _kept); i++)
        {
            var (start, end) = _worked[person * _kept + (shifts - i) % _kept];
            if (end <= since)
                break;
            hours += end - Math.Max(start, since);
        }

        return hours;
    }

    private ref Past Of(int person)
    {
        if (person >= _past.Length)
        {
            var room = Math.Max(person + 1, 2 * _past.Length);
            Array.Resize(ref _past, room);
            Array.Resize(ref _worked, room * _kept);
        }

        return ref _past[person];
    }

    private struct Past
    {
        public int Shifts;
        public int Day;
        public int InARow;
        public double End;
    }
}
