using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.People;
using MineSim.Spec;
using MineSim.Spec.Rosters;
using MineSim.Workforce.Books;
using MineSim.Workforce.Crewing;
using MineSim.Workforce.Hiring;
using MineSim.Workforce.Muster;
using MineSim.Workforce.People;
using MineSim.Workforce.Rosters;
using MineSim.Workforce.Skills;
using MineSim.Workforce.Staff;
using MineSim.Workforce.Time;
using MineSim.Workforce.Training;
using MineSim.Workforce.Travel;

namespace MineSim.Workforce;

/// <summary>
/// The people of one replication: who is on site and came, who fills which position, and how good they are at it. It
/// knows no machine, only positions, numbered from 0, that want a skill. Not safe for use by several threads at once.
/// </summary>
/// <remarks>
/// A shift is staffed by a maximum matching of the wanted positions with licensed people who are present: as many
/// positions as possible, the earlier in the request before the later. Within that, a position goes to whoever of
/// those present filled it last, then to people with the fewest other skills; of these to the most practised where the
/// skill is learned, and else in the order of the people. What is left goes to people who are called in on their days
/// off, where that is allowed. During the shift only free people move: nobody is taken off one position for another.
/// A licence that begins during a shift counts from the next.
/// </remarks>
public sealed partial class WorkforceModel
{
    private readonly SkillBook _skills;
    private readonly Register _register;
    private readonly Attendance _attendance;
    private readonly HomeTravel? _travel;
    private readonly Seats _seats;
    private readonly ShiftCrewing _crewing;
    private readonly TrainersFirst? _trainersFirst;
    private readonly StaffingCount _staffing;
    private readonly Successions _successions;
    private readonly Recruitment _recruitment;
    private readonly Teams _teams;
    private readonly Facilities _facilities;
    private readonly Refreshers _refreshers;
    private readonly LicenceWatch _licences;
    private readonly TrainingCentre? _training;
    private readonly PositionBook _positions;
    private readonly PeopleBooks _books;
    private readonly CallIns? _callIns;
    private readonly WorkCalendar _calendar;
    private readonly ShiftClock _clock;
    private readonly RowSink<PersonRow>? _people;
    private readonly int[] _skillOf;
    private Instant _now;

    /// <summary>Employs the people. The same arguments give the same people, absences and assignments.</summary>
    /// <param name="spec">The workforce.</param>
    /// <param name="positions">The skill that each position wants, a licence in which its operator must hold;
    /// <see langword="null"/> when anybody present may fill it.</param>
    /// <param name="shifts">Names of the day's shifts in order, 1 or more.</param>
    /// <param name="seed">Master seed of the run.</param>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="recorder">Receives what happens; <see langword="null"/> when nobody listens.</param>
    /// <param name="calendar">The hours of the shifts, and holidays; <see langword="null"/> for shifts of equal length
    /// from midnight on, and no holidays.</param>
    /// <param name="simulation">The world that they are part of, whose clock says when people take and leave places within a
    /// shift; <see langword="null"/> when they do all of it as shifts begin.</param>
    /// <exception cref="ArgumentException">A count, chance, role, skill or training programme of
    /// <paramref name="spec"/> or <paramref name="positions"/> is out of range or empty.</exception>
    public WorkforceModel(
        WorkforceSpec spec,
        IReadOnlyList<string?> positions,
        IReadOnlyList<string> shifts,
        ulong seed,
        int replication,
        IRecorder? recorder = null,
        WorkCalendar? calendar = null,
        Simulation? simulation = null
    )
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(positions);
        ArgumentNullException.ThrowIfNull(shifts);

        _skills = new SkillBook(positions, spec);
        _calendar = calendar ?? WorkCalendar.Even(shifts.Count);
        if (_calendar.Shifts.Count != shifts.Count)
            throw new ArgumentException("A shift has one name and its hours.", nameof(calendar));
        var rosters = new RosterBook(spec, _calendar);
        var streams = new Streams(seed, replication);
        _register = new Register(spec, rosters, _skills, streams);
        _facilities = new Facilities(spec.Facilities);
        _licences = new LicenceWatch(spec, _skills, recorder);
        _refreshers = new Refreshers(_skills, _licences, _facilities);
        _travel = spec.Homes.Count > 0 ? new HomeTravel(spec, rosters, _calendar, streams) : null;
        _attendance = new Attendance(spec, rosters, _calendar, _register, _refreshers, _travel, streams);
        _skillOf = [.. positions.Select(skill => _skills[skill])];
        _clock = new ShiftClock(simulation);
        _seats = new Seats(positions.Count, _clock);
        _crewing = new ShiftCrewing(_skills, _skillOf, _register, _seats);
        _staffing = new StaffingCount(_skills, shifts, recorder?.SinkOf<StaffingRow>());
        if (spec.Training.Count > 0)
        {
            _training = new TrainingCentre(
                spec,
                _register,
                rosters,
                _skills,
                _licences,
                _facilities,
                Teaching,
                streams,
                recorder
            );
            _trainersFirst = new TrainersFirst(_training, _crewing);
        }

        _successions = new Successions(spec, _skills);
        _recruitment = new Recruitment(spec, _register, _training, _successions, streams);
        _teams = new Teams(_crewing, _successions, _training?.Apprentices, _clock);
        _positions = new PositionBook(
            _seats,
            _skillOf,
            _crewing,
            _successions,
            Teaching,
            _skills,
            shifts,
            recorder?.SinkOf<PositionWork>()
        );
        _books = new PeopleBooks(_register, _skills, spec.LocalOrigins);
        _callIns = spec.CallIn is { } callIn
            ? new CallIns(
                callIn,
                rosters,
                _calendar,
                _register,
                _attendance,
                _crewing,
                _seats,
                new OpenPositions(_skills, _skillOf),
                streams
            )
            : null;
        _people = recorder?.SinkOf<PersonRow>();
    }

    /// <summary>Everybody who ever was, present or not.</summary>
    internal IReadOnlyList<Person> People => _register.People;

    /// <summary>What trainers teach in the shift.</summary>
    internal TeachingBook Teaching { get; } = new();

    /// <summary>
    /// A shift begins: every earlier assignment ends, and the wanted positions are filled as far as people go.
    /// </summary>
    /// <param name="day">Days since the start of the run, from 0; −1 for a shift that is under way when the run
    /// starts.</param>
    /// <param name="shift">The shift's place in the day, from 0.</param>
    /// <param name="hour">Hours since the start of the run at which it begins: who has been hired and licensed by
    /// then.</param>
    /// <param name="wanted">The positions to fill, most important first, each once.</param>
    /// <exception cref="ArgumentException">The shift is not later than the one before, or a position is unknown or
    /// wanted twice.</exception>
    public void StartShift(int day, int shift, double hour, ReadOnlySpan<int> wanted)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(shift);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(shift, _calendar.Shifts.Count);
        _positions.Require(wanted);
        var now = Instant.AtHour(hour);
        var length = _calendar.Shifts[shift].Length;
        EndShift(now);
        _clock.StartShift(now, _calendar.Start(day, shift) + length);
        _recruitment.Fill(now);
        _training?.AdmitRecruits(now);
        _attendance.Call(day, shift, now);
        _refreshers.Allot(length, now);
        _training?.CallRoll();
        _licences.Look(_register.Staff, now);
        _successions.Look(now, _register.Staff);
        _now = now;
        _positions.Turn(day, shift, now);
        _crewing.Match(now, wanted);
        _trainersFirst?.Seat(_register.Staff, wanted, now);
        _crewing.Seat(wanted);
        _callIns?.Start(day, shift, now, wanted);
        _training?.StartShift(_seats.Operators, _skillOf);
        _staffing.Clear();
        foreach (var position in wanted)
            _staffing.Position(_skillOf[position], _seats.At(position), length);
        _licences.Want(wanted, _skillOf);
        _staffing.Report(day, shift, _register.Staff);
    }

    /// <summary>Whether somebody fills a position now.</summary>
    public bool IsFilled(int position) => _positions.At(position) is not null;

    /// <summary>Name of the person who fills a position; <see langword="null"/> when nobody does.</summary>
    public string? OperatorOf(int position) => _positions.At(position)?.Name;

    /// <summary>
    /// How good the person who fills a position is at it, with trainees beside if there are any; experienced when
    /// nobody does.
    /// </summary>
    public Proficiency ProficiencyAt(int position) => _positions.ProficiencyAt(position);

    /// <summary>
    /// Fills a position, unless it is filled already, with somebody who is present, licensed and free: whoever filled
    /// it last if possible. False when there is nobody.
    /// </summary>
    public bool TryAssign(int position) => _positions.TryAssign(position);

    /// <summary>
    /// Whoever fills a position has worked on it for so many hours, and is the more practised for it. Nothing happens
    /// when nobody does.
    /// </summary>
    /// <param name="position">The position.</param>
    /// <param name="hours">Hours of work since this was last said, 0 or more.</param>
    public void Work(int position, double hours) => _positions.Work(position, hours);

    /// <summary>Frees the person who fills a position, if anybody does, for another in the same shift.</summary>
    public void Release(int position) => _positions.Release(position);

    /// <summary>
    /// Takes a team of people who are present, free and licensed in a skill; nobody when they are too few.
    /// </summary>
    /// <param name="team">Number of the team, 0 or more: a number that has no team now.</param>
    /// <param name="skill">The skill.</param>
    /// <param name="count">How many, 1 or more.</param>
    /// <returns>
    /// How good they are together: the mean of each figure; <see langword="null"/> when they are too few.
    /// </returns>
    public Proficiency? TryTakeTeam(int team, string skill, int count) =>
        _skills.Find(skill) is >= 0 and var number ? _teams.TryTake(team, number, count, _now) : null;

    /// <summary>Whether at least so many people are present, free, and licensed in one of some skills.</summary>
    /// <param name="skills">The skills; one that nobody ever holds counts for nothing.</param>
    /// <param name="count">How many, 1 or more.</param>
    public bool AreFree(ReadOnlySpan<string> skills, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return _teams.AreFree(_skills.Among(skills), count);
    }

    /// <summary>
    /// The people of a team are free again, and the more practised for so many hours of work. Nothing happens when
    /// there is none: a shift's start ends all teams.
    /// </summary>
    /// <param name="team">Number of the team.</param>
    /// <param name="hours">Hours that it worked, 0 or more.</param>
    public void ReleaseTeam(int team, double hours) => _teams.Release(team, hours, _now);

    /// <summary>
    /// The run is over: assignments end, and so does the record of everybody who is in training; every person is
    /// reported.
    /// Nothing may follow but questions.
    /// </summary>
    /// <param name="hour">Hours since the start of the run.</param>
    public void CloseBooks(double hour)
    {
        var now = Instant.AtHour(hour);
        EndShift(now);
        _training?.Close(now);
        foreach (var person in _register.Staff)
            person.CloseBooks(now);
        if (_people is null)
            return;
        foreach (var person in _register.People)
        {
            if (person.HasJoined)
                _people(_books.RowOf(person));
        }
    }

    /// <summary>Ends every assignment of the shift before.</summary>
    private void EndShift(Instant now)
    {
        _clock.EndShift(now);
        _positions.EndShift(now);
        _teams.EndShift();
        _training?.Advance(now);
        _facilities.Turn(now);
        _register.Turn(_clock.Now, now);
    }
}
