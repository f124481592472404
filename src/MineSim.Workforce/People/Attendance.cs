namespace MineSim.Workforce;

/// <summary>Calls the roll of each shift: who is on site by roster, who came, and who of them is in training.</summary>
internal sealed class Attendance
{
    private readonly PanelRoster _roster;
    private readonly Register _register;
    private readonly Refreshers _refreshers;
    private readonly bool[] _panelIsOn;
    private readonly double _absence;
    private readonly int _shiftsPerDay;
    private long _lastShift = long.MinValue;

    public Attendance(WorkforceSpec spec, PanelRoster roster, Register register, Refreshers refreshers, int shiftsPerDay)
    {
        if (!(spec.Absence >= 0 && spec.Absence <= 1))
            throw new ArgumentOutOfRangeException(nameof(spec), spec.Absence, "Absence is a chance from 0 to 1.");
        _roster = roster;
        _register = register;
        _refreshers = refreshers;
        _panelIsOn = new bool[roster.Panels];
        _absence = spec.Absence;
        _shiftsPerDay = shiftsPerDay;
    }

    /// <summary>Calls the roll of a shift, later than the one before.</summary>
    public void Call(int day, int shift, double hour)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shift);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(shift, _shiftsPerDay);
        var shiftsElapsed = CountShifts(day, shift);
        for (var panel = 0; panel < _panelIsOn.Length; panel++) _panelIsOn[panel] = _roster.ShiftOf(panel, day) == shift;
        foreach (var person in _register.Staff)
        {
            // A shift that nobody asked about still uses up its draw.
            var isAbsent = false;
            for (long i = 0; i < shiftsElapsed; i++) isAbsent = person.DrawAbsence(_absence);

            person.IsRostered = person.IsEmployed(hour) && _panelIsOn[person.Panel];
            person.IsPresent = person.IsRostered && !isAbsent;
            person.LookAtLicences(hour);
            person.IsBusy = person.IsPresent && _refreshers.Take(person, hour);
        }
    }

    private long CountShifts(int day, int shift)
    {
        var current = (long)day * _shiftsPerDay + shift;
        var elapsed = _lastShift == long.MinValue ? 1 : current - _lastShift;
        if (elapsed < 1)
            throw new ArgumentException("Shifts start in the order of time.", nameof(day));
        _lastShift = current;
        return elapsed;
    }
}
