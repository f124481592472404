using MineSim.Kernel;
using MineSim.Records.People;
using MineSim.Workforce.People;

namespace MineSim.Workforce.Training;

/// <summary>
/// One person in one programme, and the ledger of the stage that they are in: every instant of it is worked or waited,
/// once.
/// </summary>
internal sealed class Trainee(
    Person person,
    string programme,
    WaitBook waitsOfAll,
    long enrolled,
    bool isHired,
    RandomStream luck
)
{
    /// <summary>In place of a tick: not known yet.</summary>
    public const long Never = long.MaxValue;

    private const double HoursAYear = 8760;

    private readonly WaitBook _waits = new();
    private string _stage = "";
    private string _facility = "";
    private double _owed;
    private double _fee;

    public Person Person => person;

    /// <summary>When they enrolled.</summary>
    public long Enrolled => enrolled;

    /// <summary>Whether they were hired for the programme.</summary>
    public bool IsHired => isHired;

    /// <summary>The stage's place in the programme.</summary>
    public int StageNumber { get; set; } = -1;

    /// <summary>When the stage, or the attempt at it, began.</summary>
    public long Began { get; private set; }

    /// <summary>Up to when the ledger is written.</summary>
    public long WrittenTo { get; private set; }

    /// <summary>When what they are in ends by the calendar.</summary>
    public long Due { get; set; } = Never;

    /// <summary>Time trained in this row of the ledger.</summary>
    public long Worked { get; private set; }

    /// <summary>US$ for an hour trained in this row.</summary>
    public double UsdPerHour { get; private set; }

    /// <summary>US$ that this row costs, beside wages.</summary>
    public double CostUsd => _fee + UsdPerHour * Clock.ToHours(Worked);

    /// <summary>US$ that the trainee was paid meanwhile.</summary>
    public double WagesUsd => person.Group.WageUsdPerYear / HoursAYear * Clock.ToHours(WrittenTo - Began);

    /// <summary>US$ that the rows before this one cost, wages included.</summary>
    public double SpentUsd { get; set; }

    /// <summary>Time to train that the stage still asks for.</summary>
    public long Remaining { get; set; }

    /// <summary>What they wait for while they do not train.</summary>
    public WaitCause Cause { get; set; }

    /// <summary>The trainer whom they stand beside in this shift.</summary>
    public Person? Trainer { get; set; }

    /// <summary>Times that they were extended, and whether they are now.</summary>
    public (int Count, bool IsNow) Extended { get; set; }

    /// <summary>What a day's session is, and what it ought to be.</summary>
    public (long Given, long Wanted) Session { get; set; }

    /// <summary>
    /// The year of an apprenticeship: how many are over, when this one began, whether it is in class.
    /// </summary>
    public (int Over, long Began, bool InClass) Year { get; set; }

    /// <summary>What must be paid besides, with the row that begins next.</summary>
    public void Owe(double usd) => _owed = usd;

    /// <summary>A stage, or a new attempt at it, begins.</summary>
    public void Begin(string stage, long now, double feeUsd, double usdPerHour, string? facility = null)
    {
        (_stage, _facility) = (stage, facility ?? "");
        (Began, WrittenTo, Worked, Due, Remaining, Trainer) = (now, now, 0, Never, 0, null);
        (_fee, _owed, UsdPerHour) = (feeUsd + _owed, 0, usdPerHour);
        _waits.Clear();
    }

    /// <summary>They trained for so long.</summary>
    public void Work(long ticks)
    {
        Worked += ticks;
        WrittenTo += ticks;
    }

    /// <summary>They did not train until then.</summary>
    public void Wait(long until, WaitCause cause)
    {
        if (until <= WrittenTo)
            return;
        _waits.Add(cause, until - WrittenTo);
        waitsOfAll.Add(cause, until - WrittenTo);
        WrittenTo = until;
    }

    /// <summary>When they leave the company.</summary>
    public long Leaves => double.IsFinite(person.Left) ? Clock.FromHours(person.Left) : Never;

    /// <summary>A number between 0 and 1 that decides an assessment.</summary>
    public double Draw() => luck.NextDouble();

    public TrainingRow Row(TrainingOutcome outcome) =>
        new(
            programme,
            person.Name,
            _stage,
            Clock.ToHours(Began),
            Clock.ToHours(WrittenTo),
            Clock.ToHours(Worked),
            _waits.Waits,
            outcome
        )
        {
            Facility = _facility,
            CostUsd = CostUsd,
            WagesUsd = WagesUsd,
        };
}
