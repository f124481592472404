using MineSim.Kernel;
using MineSim.Mine.Energy;
using MineSim.Mine.Ground;
using MineSim.Mine.Ports;
using MineSim.Mine.Reliability;
using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Fleet;

/// <summary>A truck or a loader.</summary>
internal abstract class Machine
{
    private readonly double _fitness;
    private readonly RandomStream _fits;
    private readonly Simulation _simulation;
    private double _pace = 1;
    private double _slow;
    private long _workedBefore;
    private long _spottedBefore;

    protected Machine(
        int number,
        string name,
        string model,
        ReliabilitySpec reliability,
        long arrives,
        Simulation simulation
    )
    {
        Number = number;
        Name = name;
        Model = model;
        Arrives = arrives;
        Ledger = new TimeLedger(simulation);
        Failures = new FailureClock(reliability.Failures, simulation, name, reliability.InfantMortality);
        if (reliability.IsPlanned)
            MaintenancePlan = new PlannedWork(reliability, Failures, simulation, name);
        _fitness = reliability.ShiftAvailability;
        _simulation = simulation;
        Priority = reliability.Priority;
        _fits = simulation.Stream(name, "fitness");
    }

    /// <summary>Its place among the mine's machines: loaders first, then trucks.</summary>
    public int Number { get; }

    public string Name { get; }

    public string Model { get; }

    /// <summary>When it begins to work.</summary>
    public long Arrives { get; }

    /// <summary>When it is to leave the mine: then it brings what it has begun to its end, and goes.</summary>
    public long Leaves { get; init; } = long.MaxValue;

    /// <summary>Whether it has left: its time is no longer the mine's.</summary>
    public bool HasLeft => Ledger.IsClosed;

    public TimeLedger Ledger { get; }

    public FailureClock Failures { get; }

    /// <summary>Its maintenance by plan; <see langword="null"/> where there is none.</summary>
    public PlannedWork? MaintenancePlan { get; }

    /// <summary>Whether maintenance by plan is due.</summary>
    public bool IsServiceDue => MaintenancePlan is { IsDue: true };

    /// <summary>Whether it is in the workshop, and need not be brought there.</summary>
    public bool IsInWorkshop { get; set; }

    /// <summary>The bays of which it holds one.</summary>
    public Resource? Bay { get; set; }

    /// <summary>Counts its energy; <see langword="null"/> in a mine that says nothing of energy.</summary>
    public EnergyMeter? Meter { get; set; }

    /// <summary>Its breakdowns and repairs so far.</summary>
    public RepairCount Repairs { get; } = new();

    private int? Priority { get; }

    /// <summary>The process that lives its life: a truck's cycle, a loader's upkeep.</summary>
    public Process Life { get; set; } = null!;

    /// <summary>Whether it is fit for this shift.</summary>
    public bool IsFit { get; private set; } = true;

    /// <summary>Whether it is broken down.</summary>
    public bool IsDown { get; set; }

    /// <summary>Whether it stands for want of an operator.</summary>
    public bool IsStanding { get; set; }

    /// <summary>
    /// Who runs it: whoever took it over at its last stop, and brings what is begun to its end; <see langword="null"/>
    /// when people are not modelled.
    /// </summary>
    public string? Operator { get; set; }

    /// <summary>The reading of its operating time up to which its operators' practice is booked.</summary>
    public long BookedOperation { get; set; }

    /// <summary>The time from which on a stop is due, which it takes at the next natural point of its work.</summary>
    public long StopDue { get; set; }

    /// <summary>The face at which it works; <see langword="null"/> for a truck, which is called from any.</summary>
    protected virtual Face? Workplace => null;

    /// <summary>Until when its place is cleared.</summary>
    public long ClearedUntil => Workplace?.ClearedUntil ?? 0;

    /// <summary>What the time of that clearance is counted in.</summary>
    public TimeCategory ClearedFor => Workplace?.ClearedFor ?? default;

    /// <summary>Whether its face stands for a holiday.</summary>
    public bool IsOnHolidayAt(long now) => ClearedUntil > now && ClearedFor == TimeCategory.Holiday;

    /// <summary>The last shift it changed to.</summary>
    public int Shift { get; set; } = -1;

    /// <summary>The next meal break.</summary>
    public long MealDue { get; set; } = long.MaxValue;

    /// <summary>The reading of its operating time at which it needs fuel.</summary>
    public long FuelDue { get; set; } = long.MaxValue;

    /// <summary>Whether it is refuelled within the shift.</summary>
    public virtual bool TakesFuel => false;

    /// <summary>Its place in the queues of the workshop: lower goes first.</summary>
    public int RepairPriority => Priority ?? UsualPriority;

    /// <summary>The same where its model says nothing.</summary>
    protected abstract int UsualPriority { get; }

    /// <summary>Tells it that what its work order waits for is there.</summary>
    public Signal Called => field ??= new(_simulation);

    /// <summary>From where the times of its ways to the workshop are drawn.</summary>
    public RandomStream WaysToWorkshop => field ??= _simulation.Stream(Name, "tow");

    /// <summary>Whether repairs hold when it is tried.</summary>
    public RandomStream Tries => field ??= _simulation.Stream(Name, "first-time fix");

    /// <summary>It is out of work for longer than a break.</summary>
    public virtual void GoOut() { }

    /// <summary>The end of a wait that lasts until some time, but for a machine that is to leave before.</summary>
    public long WakeBy(long time, long now) => Leaves > now && Leaves < time ? Leaves : time;

    /// <summary>
    /// How its pace rises while it is new; <see langword="null"/> for one that works at full pace from its first hour.
    /// </summary>
    public RampUpSpec? RampUp
    {
        get;
        init
        {
            field = value;
            _pace = value?.From ?? 1;
        }
    }

    /// <summary>What the times of its work are multiplied by: 1 at full pace with an experienced operator.</summary>
    public double Slowness => Skill.Time / _pace;

    /// <summary>How good its operator is; who operated it last counts until somebody else does.</summary>
    public OperatorSkill Skill
    {
        get;
        set
        {
            if (field == value)
                return;
            Settle();
            field = value;
            Failures.SetOperator(value.Failures);
        }
    } = OperatorSkill.Experienced;

    /// <summary>The work that its pace slows down.</summary>
    protected abstract ReadOnlySpan<TimeCategory> PacedWork { get; }

    /// <summary>Of that work, what its operator's skill at spotting slows down besides.</summary>
    protected virtual long SpotTicks => 0;

    /// <summary>
    /// Ticks by which its work was longer than at full pace with an experienced operator. Work that is under way as
    /// that changes counts by the new one.
    /// </summary>
    public double SlowTicks()
    {
        Settle();
        return _slow;
    }

    /// <summary>A shift begins: it has learned from its hours so far.</summary>
    public void GainPace()
    {
        Settle();
        if (RampUp is not null)
            _pace = RampUp.PaceAfter(Clock.ToHours(Failures.Operated));
    }

    /// <summary>Books by how much work was too slow, before that changes.</summary>
    private void Settle()
    {
        var worked = 0L;
        foreach (var category in PacedWork)
            worked += Ledger.Total[(int)category];
        // Of spot time, which its operator slows down once more, what is left at full pace is the less.
        var spotted = SpotTicks;
        _slow +=
            (worked - _workedBefore) * (1 - 1 / Slowness)
            + (spotted - _spottedBefore) * (1 / Slowness - 1 / (Slowness * Skill.Spot));
        (_workedBefore, _spottedBefore) = (worked, spotted);
    }

    public void DrawFitness() => IsFit = _fitness >= 1 || _fits.NextDouble() < _fitness;
}
