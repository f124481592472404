using System.Runtime.InteropServices;
using MineSim.Kernel;
using MineSim.Spec.People;
using MineSim.Spec.Rosters;
using MineSim.Workforce.Muster;
using MineSim.Workforce.People;
using MineSim.Workforce.Rosters;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Crewing;

/// <summary>
/// Fills positions that nobody rostered fills with people on their days off. What a shift of the day will lack is told
/// ahead by what it lacked the last time it began. Those with the least overtime are asked first; whoever says yes
/// comes to the shift for which they were asked, and takes the most important position that then
/// is open to them, or goes home again.
/// </summary>
internal sealed class CallIns
{
    private readonly CallInSpec _spec;
    private readonly RosterBook _rosters;
    private readonly WorkCalendar _calendar;
    private readonly Register _register;
    private readonly Attendance _attendance;
    private readonly ShiftCrewing _crewing;
    private readonly Seats _seats;
    private readonly OpenPositions _open;
    private readonly Streams _streams;
    private readonly int[] _shiftsAhead;
    private readonly List<int>[] _short;
    private readonly List<(Person Person, long Shift)> _coming = [];
    private readonly HashSet<Person> _awaited = [];
    private readonly List<Person> _askable = [];
    private readonly List<RandomStream?> _answers = [];

    public CallIns(
        CallInSpec spec,
        RosterBook rosters,
        WorkCalendar calendar,
        Register register,
        Attendance attendance,
        ShiftCrewing crewing,
        Seats seats,
        OpenPositions open,
        Streams streams
    )
    {
        if (!(spec.Accept >= 0 && spec.Accept <= 1) || spec.LeadHours is < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(spec),
                spec,
                "A chance is from 0 to 1, and a lead 0 hours or more."
            );
        }

        (_spec, _rosters, _calendar, _register) = (spec, rosters, calendar, register);
        (_attendance, _crewing, _seats, _open, _streams) = (attendance, crewing, seats, open, streams);
        _short = [.. calendar.Shifts.Select(_ => new List<int>())];
        _shiftsAhead = ShiftsAhead(spec, calendar);
    }

    /// <summary>
    /// For each shift of the day, the shift in which people are asked for it: so many before, the last that begins as
    /// long ahead as the lead, or the one before where there is none.
    /// </summary>
    public static int[] ShiftsAhead(CallInSpec spec, WorkCalendar calendar)
    {
        var ahead = new int[calendar.Shifts.Count];
        Array.Fill(ahead, spec.LeadHours is null ? 1 : 0);
        for (var shift = 0; spec.LeadHours is { } lead && shift < ahead.Length; shift++)
        {
            while (StartOf(shift, calendar) - StartOf(shift - ahead[shift], calendar) < lead - 1e-9)
                ahead[shift]++;
        }

        return ahead;
    }

    /// <summary>A shift begins, and rostered people have been seated.</summary>
    public void Start(int day, int shift, Instant now, ReadOnlySpan<int> wanted)
    {
        // What rostered people leave open counts, whoever arrives now: where they are too few, somebody is asked for
        // the day after all the same.
        _short[shift].Clear();
        foreach (var position in wanted)
        {
            if (_seats.At(position) is null)
                _short[shift].Add(position);
        }

        Receive(day, shift, now);
        Ask(day, shift, now);
    }

    private void Receive(int day, int shift, Instant now)
    {
        if (_coming.Count == 0)
            return;
        var number = Number(day, shift);
        _open.Fill(CollectionsMarshal.AsSpan(_short[shift]));
        var kept = 0;
        for (var i = 0; i < _coming.Count; i++)
        {
            var coming = _coming[i];
            if (coming.Shift > number)
            {
                _coming[kept++] = coming;
                continue;
            }

            _awaited.Remove(coming.Person);
            if (coming.Shift == number && CanCome(coming.Person, number, day, shift, now))
                Seat(coming.Person, day, shift, now);
        }

        _coming.RemoveRange(kept, _coming.Count - kept);
    }

    private void Ask(int day, int shift, Instant now)
    {
        for (var each = 0; each < _shiftsAhead.Length; each++)
        {
            var due = Number(day, shift) + _shiftsAhead[each];
            if (DayOf(due).Shift == each)
                AskFor(due, day, shift, now);
        }
    }

    private void AskFor(long due, int day, int shift, Instant now)
    {
        var (dueDay, dueShift) = DayOf(due);
        if (_short[dueShift].Count == 0 || _rosters.IsHoliday(dueDay))
            return;
        _open.Fill(CollectionsMarshal.AsSpan(_short[dueShift]));
        _askable.Clear();
        foreach (var person in _register.Staff)
        {
            if (_open.Suit(person) && !_awaited.Contains(person) && CanCome(person, due, dueDay, dueShift, now))
                _askable.Add(person);
        }

        _askable.Sort(
            static (a, b) =>
                a.OvertimeHours.CompareTo(b.OvertimeHours) is var order and not 0 ? order : a.Number - b.Number
        );
        foreach (var person in _askable)
        {
            if (_open.IsEmpty)
                return;
            if (!_open.Suit(person) || StreamOf(person).NextDouble() >= _spec.Accept)
                continue;
            if (_shiftsAhead[dueShift] == 0)
            {
                Seat(person, day, shift, now);
                continue;
            }

            _open.TakeFor(person);
            _coming.Add((person, due));
            _awaited.Add(person);
        }
    }

    private void Seat(Person person, int day, int shift, Instant now)
    {
        if (!_open.Suit(person))
            return;
        _attendance.CallIn(person, day, shift, now);
        _crewing.Join(person);
        _seats.Seat(person, _open.TakeFor(person));
    }

    private bool CanCome(Person person, long due, int day, int shift, Instant now) =>
        person.IsEmployed(now)
        && !person.IsTraining
        && person.RefresherLeft <= 0
        && IsOff(person, due)
        && _attendance.CouldWork(person, day, shift, now);

    /// <summary>Whether it is a day off, and neither the shift before nor the one after is theirs.</summary>
    private bool IsOff(Person person, long shift) =>
        _rosters.ShiftOf(person.Crew, DayOf(shift).Day) == PanelRoster.Off
        && (_calendar.Shifts.Count == 1 || (!IsTheirs(person, shift - 1) && !IsTheirs(person, shift + 1)));

    private bool IsTheirs(Person person, long number)
    {
        var (day, shift) = DayOf(number);
        return _rosters.ShiftOf(person.Crew, day) == shift;
    }

    private long Number(int day, int shift) => (long)day * _calendar.Shifts.Count + shift;

    private (int Day, int Shift) DayOf(long number) => DayOf(number, _calendar);

    private static (int Day, int Shift) DayOf(long number, WorkCalendar calendar)
    {
        var (day, shift) = Math.DivRem(number, calendar.Shifts.Count);
        return shift < 0 ? ((int)day - 1, (int)shift + calendar.Shifts.Count) : ((int)day, (int)shift);
    }

    private static double StartOf(long number, WorkCalendar calendar)
    {
        var (day, shift) = DayOf(number, calendar);
        return calendar.Start(day, shift);
    }

    private RandomStream StreamOf(Person person)
    {
        while (_answers.Count <= person.Number)
            _answers.Add(null);
        return _answers[person.Number] ??= _streams.Of(person.Name, "call-in");
    }
}
