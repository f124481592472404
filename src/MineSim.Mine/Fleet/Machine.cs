using MineSim.Kernel;
using MineSim.Mine.Energy;
using MineSim.Mine.Ports;
using MineSim.Mine.Reliability;
using MineSim.Mine.Time;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Fleet;

/// <summary>A truck or a loader.</summary>
internal abstract partial class Machine
{
    private readonly double _fitness;
    private readonly RandomStream _fits;

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
        Simulation = simulation;
        Priority = reliability.Priority;
        _fits = simulation.Stream(name, "fitness");
    }

    /// <summary>The world that it is part of.</summary>
    protected Simulation Simulation { get; }

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

    /// <summary>Counts its energy; <see langword="null"/> in a mine that says nothing of energy.</summary>
    public EnergyMeter? Meter { get; set; }

    /// <summary>How good its operator is; who operated it last counts until somebody else does.</summary>
    public OperatorSkill Skill
    {
        get;
        private set
        {
            if (field == value)
                return;
            Settle();
            field = value;
            Failures.SetOperator(value.Failures);
        }
    } = OperatorSkill.Experienced;

    /// <summary>The process that lives its life: a truck's cycle, a loader's upkeep.</summary>
    public Process Life { get; private set; } = null!;

    /// <summary>Whether it is fit for this shift.</summary>
    public bool IsFit { get; private set; } = true;

    /// <summary>It begins to live by its process, so many ticks from now.</summary>
    public void Begin(Process life, long after = 0) => Life = Simulation.Start(life, after, Name);

    /// <summary>It is out of work for longer than a break.</summary>
    public virtual void GoOut() { }

    /// <summary>It needs fuel at its next natural point.</summary>
    public void RunLow() => FuelDue = Math.Min(FuelDue, Failures.Operated);

    public void DrawFitness() => IsFit = _fitness >= 1 || _fits.NextDouble() < _fitness;
}
