using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Rosters;
using MineSim.Workforce.People;
using MineSim.Workforce.Rosters;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;
using MineSim.Workforce.Training;
using MineSim.Workforce.Travel;

namespace MineSim.Workforce.Muster;

/// <summary>Calls the roll of each shift: who is on site by roster, who came, and who of them is in training.</summary>
internal sealed class Attendance
{
    private readonly RosterBook _rosters;
    private readonly WorkCalendar _calendar;
    private readonly Register _register;
    private readonly Refreshers _refreshers;
    private readonly YearlyAbsence? _yearly;
    private readonly Sickness? _sickness;
    private readonly FatigueWatch? _fatigue;
    private readonly HomeTravel? _travel;
    private readonly double _absence;
    private readonly int _shiftsPerDay;
    private long _lastShift = long.MinValue;

    public Attendance(
        WorkforceSpec spec,
        RosterBook rosters,
        WorkCalendar calendar,
        Register register,
        Refreshers refreshers,
        HomeTravel? travel,
        Streams streams
    )
    {
        if (!(spec.Absence >= 0 && spec.Absence <= 1))
            throw new ArgumentOutOfRangeException(nameof(spec), spec.Absence, "Absence is a chance from 0 to 1.");
        _rosters = rosters;
        _calendar = calendar;
        _register = register;
        _refreshers = refreshers;
        _travel = travel;
        _absence = spec.Absence;
        _shiftsPerDay = calendar.Shifts.Count;
        var yearly = new YearlyAbsence(spec, rosters, streams);
        _yearly = yearly.IsPlanned ? yearly : null;
        _sickness = spec.Sickness is { } sickness ? new Sickness(sickness, streams) : null;
        _fatigue = spec.Fatigue is not null || spec.CallIn is not null ? new FatigueWatch(spec.Fatigue ?? new()) : null;
    }

    /// <summary>Calls the roll of a shift, later than the one before.</summary>
    public void Call(int day, int shift, Instant now)
    {
        var shiftsElapsed = CountShifts(day, shift);
        var (start, length) = (_calendar.Start(day, shift), _calendar.Shifts[shift].Length);
        _rosters.Turn(day, shift);
        foreach (var person in _register.Staff)
        {
            // A shift that nobody asked about still uses up its draw.
            var isAbsent = false;
            for (long i = 0; i < shiftsElapsed; i++)
                isAbsent = person.DrawAbsence(_absence);

            var isEmployed = person.IsEmployed(now);
            var isRostered = isEmployed && _rosters.IsOn(person.Crew);
            var cause = isRostered ? CauseOf(person, isAbsent, day, now, start, length) : AbsenceCause.None;
            person.AnswerRoll(isRostered, cause, now);
            if (_travel is not null && isEmployed)
                _travel.Count(person, day, shift);
            person.LookAtLicences(now);
            if (!isRostered || cause != AbsenceCause.None)
                continue;

            // Whoever is in class on a day of theirs has worked it: that is no rest.
            _fatigue?.Work(person.Number, day, start, length);
            _refreshers.Take(person, length, now);
        }
    }

    /// <summary>Whether somebody who is not rostered could work a shift, as far as can be told now.</summary>
    public bool CouldWork(Person person, int day, int shift, Instant now) =>
        _sickness?.IsSick(person, now) != true
        && _travel?.IsOnSite(person, day, _calendar.Start(day, shift), _calendar.Shifts[shift].Length) != false
        && _yearly?.IsLeaveAround(person, day) != true
        && _fatigue!.MayWork(person.Number, day, _calendar.Start(day, shift), _calendar.Shifts[shift].Length)
        && (_shiftsPerDay == 1 || _fatigue.LastEnd(person.Number) < _calendar.Start(day, shift));

    /// <summary>Somebody who is not rostered comes to the shift that has begun.</summary>
    public void CallIn(Person person, int day, int shift, Instant now)
    {
        var length = _calendar.Shifts[shift].Length;
        _fatigue!.Work(person.Number, day, _calendar.Start(day, shift), length);
        person.ComeOnDayOff(length, now);
    }

    private AbsenceCause CauseOf(Person person, bool isAbsent, int day, Instant now, double start, double length)
    {
        if (_yearly?.CauseOn(person, day) is { } cause and not AbsenceCause.None)
            return cause;
        if (_sickness?.IsSick(person, now) == true)
            return AbsenceCause.Sick;
        if (_travel?.IsUnderWay(person, day, start, length) == true)
            return AbsenceCause.Travel;
        if (isAbsent)
            return AbsenceCause.Absent;
        return _fatigue?.MayWork(person.Number, day, start, length) == false ? AbsenceCause.Fatigue : AbsenceCause.None;
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
