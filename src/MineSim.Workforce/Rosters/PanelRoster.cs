namespace MineSim.Workforce;

/// <summary>Which shift each panel works on which day.</summary>
/// <remarks>
/// With S shifts to cover and P panels, g = gcd(P, S) panels start their swings together, as a wave; the P/g waves
/// start evenly spaced over the cycle. A wave covers every (S/g)-th shift, the next wave those after them, so that any
/// S/g waves in a row cover all S. Since at least S/g waves are on whenever P · on ≥ S · (on + off), every shift has a
/// panel every day, and exactly one where the two are equal. Each panel meanwhile moves on by one shift each swing:
/// the waves' shifts are stepped by the inverse of P/g modulo S/g to make both true at once.
/// </remarks>
internal sealed class PanelRoster
{
    /// <summary>In place of a shift: the panel is off.</summary>
    public const int Off = -1;

    private readonly int _daysOn;
    private readonly int _cycleDays;
    private readonly int _shifts;
    private readonly bool _rotates;
    private readonly int[] _swingStart;
    private readonly int[] _firstShift;

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

        int together = GreatestCommonDivisor(spec.Panels, _shifts);
        int waves = spec.Panels / together;
        int stride = _shifts / together;
        int step = Inverse(waves, stride);
        for (int panel = 0; panel < spec.Panels; panel++)
        {
            int wave = panel / together;
            _swingStart[panel] = (int)((long)wave * _cycleDays / waves);
            _firstShift[panel] = (int)(((long)wave * step + (long)stride * (panel % together)) % _shifts);
        }
    }

    /// <summary>Number of panels.</summary>
    public int Panels => _swingStart.Length;

    /// <summary>The one shift that a panel works on a day, or <see cref="Off"/>. Days before the run, below 0, have theirs too.</summary>
    public int ShiftOf(int panel, int day)
    {
        long sinceFirstSwing = (long)day - _swingStart[panel];
        long swing = Math.DivRem(sinceFirstSwing, _cycleDays, out long dayOfCycle);
        if (dayOfCycle < 0)
        {
            swing--;
            dayOfCycle += _cycleDays;
        }

        if (dayOfCycle >= _daysOn)
            return Off;
        if (!_rotates)
            return _firstShift[panel];
        long shift = (_firstShift[panel] + swing) % _shifts;
        return (int)(shift < 0 ? shift + _shifts : shift);
    }

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);

    /// <summary>The number x with a · x ≡ 1 modulo m; a and m have no common divisor.</summary>
    private static int Inverse(int a, int m)
    {
        int x = 0;
        while ((long)a * x % m != 1 % m)
            x++;
        return x;
    }
}
