using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Workforce.People;
using MineSim.Workforce.Time;

namespace MineSim.Workforce.Training;

/// <summary>
/// One person in one programme, and the ledger of the stage that they are in: every instant of it is worked or waited,
/// once.
/// </summary>
internal sealed class Trainee(
    Person person,
    string programme,
    WaitBook waitsOfAll,
    Instant enrolled,
    bool isHired,
    double feeUsd,
    RandomStream luck
)
{
    private const double HoursAYear = 8760;

    private readonly WaitBook _waits = new();
    private string _stage = "";
    private string _facility = "";
    private double _owed = feeUsd;
    private double _fee;

    public Person Person => person;

    /// <summary>When they enrolled.</summary>
    public Instant Enrolled => enrolled;

    /// <summary>Whether they were hired for the programme.</summary>
    public bool IsHired => isHired;

    /// <summary>The stage's place in the programme.</summary>
    public int StageNumber { get; private set; } = -1;

    /// <summary>When the stage, or the attempt at it, began.</summary>
    public Instant Began { get; private set; }

    /// <summary>Up to when the ledger is written.</summary>
    public Instant WrittenTo { get; private set; }

    /// <summary>When what they are in ends by the calendar.</summary>
    public Instant Due { get; private set; } = Instant.Never;

    /// <summary>Time trained in this row of the ledger.</summary>
    public long Worked { get; private set; }

    /// <summary>US$ for an hour trained in this row.</summary>
    public double UsdPerHour { get; private set; }

    /// <summary>US$ that this row costs, beside wages.</summary>
    public double CostUsd => _fee + UsdPerHour * Clock.ToHours(Worked);

    /// <summary>US$ that the trainee was paid meanwhile.</summary>
    public double WagesUsd => person.Group.WageUsdPerYear / HoursAYear * Clock.ToHours(WrittenTo - Began);

    /// <summary>US$ that the rows before this one cost, wages included.</summary>
    public double SpentUsd { get; private set; }

    /// <summary>Time to train that the stage still asks for.</summary>
    public long Remaining { get; private set; }

    /// <summary>What they wait for while they do not train.</summary>
    public WaitCause Cause { get; private set; }

    /// <summary>The trainer whom they stand beside in this shift.</summary>
    public Person? Trainer { get; private set; }

    /// <summary>Times that they were extended, and whether they are now.</summary>
    public (int Count, bool IsNow) Extended { get; private set; }

    /// <summary>What a day's session is, and what it ought to be.</summary>
    public (long Given, long Wanted) Session { get; private set; }

    /// <summary>
    /// The year of an apprenticeship: how many are over, when this one began, whether it is in class.
    /// </summary>
    public (int Over, Instant Began, bool InClass) Year { get; private set; }

    /// <summary>They are done with a stage, or have just enrolled, and go on to the next.</summary>
    public void GoOn()
    {
        StageNumber++;
        (Extended, Session) = (default, default);
    }

    /// <summary>A stage, or a new attempt at it, begins.</summary>
    public void Begin(string stage, Instant now, double feeUsd, double usdPerHour, string? facility = null)
    {
        (_stage, _facility) = (stage, facility ?? "");
        (Began, WrittenTo, Worked, Due, Remaining, Trainer) = (now, now, 0, Instant.Never, 0, null);
        (_fee, _owed, UsdPerHour) = (feeUsd + _owed, 0, usdPerHour);
        _waits.Clear();
    }

    /// <summary>They trained for so long.</summary>
    public void Work(long ticks)
    {
        Worked += ticks;
        WrittenTo += ticks;
    }

    /// <summary>They trained for so long of what the stage asks for.</summary>
    public void Train(long ticks)
    {
        Work(ticks);
        Remaining = Math.Max(0, Remaining - ticks);
    }

    /// <summary>Whoever has had what the stage, or its year, asks for is done with it now.</summary>
    public void EndIfTrained(Instant now)
    {
        if (Remaining == 0 && Due.IsNever)
            Due = now;
    }

    /// <summary>They did not train until then.</summary>
    public void Wait(Instant until, WaitCause cause)
    {
        if (until <= WrittenTo)
            return;
        _waits.Add(cause, until - WrittenTo);
        waitsOfAll.Add(cause, until - WrittenTo);
        WrittenTo = until;
    }

    /// <summary>They have waited until now, and wait for something else, or still for the same.</summary>
    public void WaitOn(Instant now, WaitCause next)
    {
        Wait(now, Cause);
        Cause = next;
    }

    /// <summary>They line up for training: for so long, where the stage counts it.</summary>
    public void LineUp(WaitCause cause, long toTrain = 0) => (Cause, Remaining) = (cause, toTrain);

    /// <summary>They have a seat, in class or at an assessment, for so long from now on.</summary>
    public void Sit(Instant now, long length) => Due = now + length;

    /// <summary>They are neither passed nor failed, and prepare for so long to try again.</summary>
    public void Extend(Instant now, long length)
    {
        Extended = (Extended.Count + 1, IsNow: true);
        Sit(now, length);
    }

    /// <summary>They have prepared, and try again.</summary>
    public void TryAgain(Instant now, long length)
    {
        Extended = (Extended.Count, IsNow: false);
        Sit(now, length);
    }

    /// <summary>A year of an apprenticeship begins, with a block in class if that takes time.</summary>
    public void BeginYear(int over, Instant now, long inClass, long onJob, long length)
    {
        Year = (over, now, inClass > 0);
        Remaining = onJob;
        Sit(now, inClass > 0 ? inClass : length);
    }

    /// <summary>
    /// For the rest of the year they are on site: until a date, or if that is <see cref="Instant.Never"/> until they
    /// have had their hours.
    /// </summary>
    public void GoOnSite(Instant until)
    {
        Year = Year with { InClass = false };
        Due = until;
    }

    /// <summary>A day begins on simulators that have so much time left: the session that they have of it.</summary>
    public long TakeSession(long session, long left)
    {
        var wanted = Math.Min(session, Remaining);
        Session = (Math.Min(wanted, left), wanted);
        return Session.Given;
    }

    /// <summary>Refreshers need so much time of the simulators: what they lose of their session.</summary>
    public long LoseSession(long needed)
    {
        var (given, wanted) = Session;
        var lost = Math.Min(given, needed);
        Session = (given - lost, wanted);
        return lost;
    }

    /// <summary>They have trained what they were given of the session.</summary>
    public void EndSession()
    {
        Train(Session.Given);
        Session = default;
    }

    /// <summary>A shift begins, beside a trainer if there is one; what they wait for while they do not train.</summary>
    public void BeginShift(Person? trainer, WaitCause otherwise) => (Trainer, Cause) = (trainer, otherwise);

    /// <summary>A shift is over: what they did not train of it they waited.</summary>
    public void EndShift(Instant end)
    {
        Wait(end, Trainer is not null && Remaining == 0 ? WaitCause.Roster : Cause);
        (Trainer, Cause) = (null, WaitCause.Roster);
        EndIfTrained(end);
    }

    /// <summary>What the row has cost is spent.</summary>
    public void CloseRow() => SpentUsd += CostUsd + WagesUsd;

    /// <summary>When they leave the company.</summary>
    public Instant Leaves => Instant.AtHour(person.Left).OnTick;

    /// <summary>A number between 0 and 1 that decides an assessment.</summary>
    public double Draw() => luck.NextDouble();

    public TrainingRow Row(TrainingOutcome outcome) =>
        new(programme, person.Name, _stage, Began.Hours, WrittenTo.Hours, Clock.ToHours(Worked), _waits.Waits, outcome)
        {
            Facility = _facility,
            CostUsd = CostUsd,
            WagesUsd = WagesUsd,
        };
}
