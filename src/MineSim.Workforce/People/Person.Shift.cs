using MineSim.Records.People;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.People;

/// <content>Where they stand in the current shift, and the ledger of their time.</content>
internal sealed partial class Person
{
    /// <summary>In place of a position: none.</summary>
    public const int Nowhere = -1;

    /// <summary>In place of a position: at work in a team.</summary>
    public const int InTeam = -2;

    private Timesheet _time;

    /// <summary>What they do now.</summary>
    public PersonState State => _time.Current;

    /// <summary>Their time by state, up to their last change of it.</summary>
    public ref readonly Timesheet Time => ref _time;

    /// <summary>Whether they are on site by roster in the current shift.</summary>
    public bool IsRostered => PersonStates.IsRostered(State);

    /// <summary>Whether they came to it.</summary>
    public bool IsPresent => PersonStates.IsPresent(State);

    /// <summary>Why they did not, if they were rostered.</summary>
    public AbsenceCause Away => PersonStates.CauseOf(State);

    /// <summary>Whether they came on a day off, to fill a position for which nobody else was there.</summary>
    public bool IsCalledIn => State == PersonState.CalledIn;

    /// <summary>Whether they are present, but not to work on their own: they are being trained.</summary>
    public bool IsBusy => State is PersonState.OnTheJob or PersonState.Refreshing;

    /// <summary>Whether they could take a position or a job now.</summary>
    public bool IsFree => State == PersonState.Free || (State == PersonState.CalledIn && Position == Nowhere);

    /// <summary>Hours of overtime that they have worked: shifts to which they were called in.</summary>
    public double OvertimeHours { get; private set; }

    /// <summary>Hours of refresher training that are still due.</summary>
    public double RefresherLeft { get; private set; }

    /// <summary>
    /// The skills whose refresher has a limited number of places, and in which they have one, a bit each by number.
    /// </summary>
    public ulong Refreshing { get; private set; }

    /// <summary>The position that they fill now, <see cref="InTeam"/> or <see cref="Nowhere"/>.</summary>
    public int Position { get; private set; } = Nowhere;

    /// <summary>The position that they filled last, or <see cref="Nowhere"/> before the first.</summary>
    public int LastPosition { get; private set; } = Nowhere;

    /// <summary>Running number of their last assignment, counted over all people: higher is more recent.</summary>
    public long LastAssignment { get; private set; }

    private bool IsInClass => IsTraining && !Training!.IsOnSite;

    /// <summary>
    /// Whether they would miss the next shift, rostered or not: one number of their own stream for each shift, so
    /// that neither other people nor the roster change what this person draws.
    /// </summary>
    public bool DrawAbsence(double chance) => absence.NextDouble() < chance;

    /// <summary>The roll of a shift is called: whether they are rostered, and what keeps them away if they are.</summary>
    public void AnswerRoll(bool isRostered, AbsenceCause cause, Instant now)
    {
        if (State != PersonState.NotEmployed)
            _time.Enter(AtRoll(isRostered, cause), now);
    }

    /// <summary>They come on a day off, for a shift of so many hours.</summary>
    public void ComeOnDayOff(double hours, Instant now)
    {
        OvertimeHours += hours;
        _time.Enter(PersonState.CalledIn, now);
    }

    /// <summary>A refresher in a skill begins that takes so many hours, in one of few places or with others.</summary>
    public void BeginRefresher(int skill, double hours, bool hasPlace, Instant now)
    {
        if (hasPlace)
            Refreshing = 1UL << skill;
        else if (RefresherLeft <= 0)
            Refreshing = 0;
        RefresherLeft += hours;
        Certify(skill, now);
    }

    /// <summary>They spend the shift in refreshers, so many hours of what is due.</summary>
    public void Refresh(double hours, Instant now)
    {
        RefresherLeft = Math.Max(0, RefresherLeft - hours);
        _time.Enter(PersonState.Refreshing, now);
    }

    /// <summary>They take a position.</summary>
    /// <param name="position">Its number.</param>
    /// <param name="assignment">Running number of the assignment, counted over all people.</param>
    /// <param name="now">When.</param>
    public void TakePlace(int position, long assignment, Instant now)
    {
        (Position, LastPosition, LastAssignment) = (position, position, assignment);
        BeginWork(now);
    }

    /// <summary>They join a team.</summary>
    public void JoinTeam(Instant now)
    {
        Position = InTeam;
        BeginWork(now);
    }

    /// <summary>
    /// They leave their position or team, and are free again; not with the shift, after which the roll of the next says
    /// what they do.
    /// </summary>
    public void LeavePlace(ShiftClock clock)
    {
        Position = Nowhere;
        if (State == PersonState.Working && !clock.IsOver)
            _time.Enter(PersonState.Free, clock.Now);
    }

    /// <summary>A shift is over before the next begins: whoever was rostered or called in is off.</summary>
    public void EndShift(Instant now)
    {
        if (IsRostered || IsCalledIn)
            _time.Enter(PersonState.Off, now);
    }

    /// <summary>The run is over: their time is booked up to now.</summary>
    public void CloseBooks(Instant now) => _time.Settle(now);

    /// <summary>Whoever is called in, or is trained beside a team, stays that at work.</summary>
    private void BeginWork(Instant now)
    {
        if (State == PersonState.Free)
            _time.Enter(PersonState.Working, now);
    }

    private PersonState AtRoll(bool isRostered, AbsenceCause cause) =>
        IsInClass ? PersonState.InClass
        : !isRostered ? PersonState.Off
        : cause != AbsenceCause.None ? PersonStates.Of(cause)
        : IsTraining ? PersonState.OnTheJob
        : PersonState.Free;
}
