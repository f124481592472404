namespace MineSim.Spec.Rosters;

/// <summary>Which shift each panel works on which day.</summary>
/// <remarks>
/// With S shifts to cover and P panels, g = gcd(P, S) panels start their swings together, as a wave; the P/g waves
/// start evenly spaced over the cycle. A wave covers every (S/g)-th shift, the next wave those after them, so that any
/// S/g waves in a row cover all S. Since at least S/g waves are on whenever P · on ≥ S · (on + off), every shift has a
/// panel every day, and exactly one where the two are equal. Each panel meanwhile moves on by one shift each swing:
/// the waves' shifts are stepped by the inverse of P/g modulo S/g to make both true at once. Where the spec says the
/// shift of each day, every panel is a wave of its own.
/// </remarks>
public sealed class PanelRoster
{
    /// <summary>In place of a shift: the panel is off.</summary>
    public const int Off = RosterSpec.Off;

    private readonly int _daysOn;
    private readonly int _cycleDays;
    private readonly int _shifts;
    private readonly bool _rotates;
    private readonly int[] _swingStart;
    private readonly int[] _firstShift;
    private readonly int[] _served;
    private readonly int[] _days;
    private readonly int[] _workdaysBefore;

    /// <summary>Works a roster out.</summary>
    /// <param name="spec">The roster.</param>
    /// <param name="shiftsPerDay">Shifts of the day, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Days on, panels or shifts below 1, or days off below 0.</exception>
    public PanelRoster(RosterSpec spec, int shiftsPerDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.DaysOn, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(spec.DaysOff);
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Panels, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(shiftsPerDay, 1);

        _daysOn = spec.DaysOn;
        _cycleDays = checked(spec.DaysOn + spec.DaysOff);
        _shifts = Math.Max(1, spec.ShiftsCovered(shiftsPerDay));
        _rotates = spec.DaysOff > 0;
        _swingStart = new int[spec.Panels];
        _firstShift = new int[spec.Panels];
        _served = spec.Shifts is { Count: > 0 } served ? [.. served] : [.. Enumerable.Range(0, shiftsPerDay)];
        _days = [.. spec.Days];
        Require(_served.All(shift => shift >= 0 && shift < shiftsPerDay), "A roster mans shifts of the day.", spec);
        Require(
            _days.All(shift => shift >= Off && shift < shiftsPerDay),
            "A roster's days are shifts of the day, or off.",
            spec
        );
        Require(
            _days.Length == 0 || (_days.Length == _cycleDays && _days.Count(shift => shift != Off) == _daysOn),
            "A roster's days are those of its cycle.",
            spec
        );
        _workdaysBefore = CountWorkdays();

        var together = _days.Length > 0 ? 1 : GreatestCommonDivisor(spec.Panels, _shifts);
        var waves = spec.Panels / together;
        var stride = _shifts / together;
        var step = _days.Length > 0 ? 0 : Inverse(waves, stride);
        for (var panel = 0; panel < spec.Panels; panel++)
        {
            var wave = panel / together;
            _swingStart[panel] = spec.FirstDay + (int)((long)wave * _cycleDays / waves);
            _firstShift[panel] = (int)(((long)wave * step + (long)stride * (panel % together)) % _shifts);
        }
    }

    /// <summary>Days on and off until the pattern begins again.</summary>
    public int CycleDays => _cycleDays;

    /// <summary>Number of panels.</summary>
    public int Panels => _swingStart.Length;

    /// <summary>Days after which everything repeats: the cycle, once for each shift that panels take in turn.</summary>
    public int Period => checked(_cycleDays * (_days.Length == 0 && _rotates ? _shifts : 1));

    /// <summary>
    /// The one shift that a panel works on a day, or <see cref="Off"/>. Days before the run, below 0, have theirs too.
    /// </summary>
    public int ShiftOf(int panel, int day)
    {
        var (swing, dayOfCycle) = Cycle(panel, day);
        if (_days.Length > 0)
            return _days[dayOfCycle];
        if (dayOfCycle >= _daysOn)
            return Off;
        if (!_rotates)
            return _served[_firstShift[panel]];
        var shift = (_firstShift[panel] + swing) % _shifts;
        return _served[shift < 0 ? shift + _shifts : shift];
    }

    /// <summary>Days that a panel works from the first of two days up to the second, which does not count.</summary>
    public int Workdays(int panel, int from, int to) => (int)(WorkdaysBefore(panel, to) - WorkdaysBefore(panel, from));

    private long WorkdaysBefore(int panel, int day)
    {
        var (swing, dayOfCycle) = Cycle(panel, day);
        return swing * _daysOn + _workdaysBefore[dayOfCycle];
    }

    private (long Swing, int DayOfCycle) Cycle(int panel, int day)
    {
        var swing = Math.DivRem((long)day - _swingStart[panel], _cycleDays, out var dayOfCycle);
        return dayOfCycle < 0 ? (swing - 1, (int)dayOfCycle + _cycleDays) : (swing, (int)dayOfCycle);
    }

    private int[] CountWorkdays()
    {
        var before = new int[_cycleDays];
        for (var day = 1; day < _cycleDays; day++)
            before[day] = before[day - 1] + ((_days.Length > 0 ? _days[day - 1] != Off : day - 1 < _daysOn) ? 1 : 0);
        return before;
    }

    private static void Require(bool holds, string sentence, RosterSpec spec)
    {
        if (!holds)
            throw new ArgumentException(sentence, nameof(spec));
    }

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);

    /// <summary>The number x with a · x ≡ 1 modulo m; a and m have no common divisor.</summary>
    private static int Inverse(int a, int m)
    {
        var x = 0;
        while ((long)a * x % m != 1 % m)
            x++;
        return x;
    }
}
