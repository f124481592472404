using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Fleet;

/// <summary>A loading unit at its face. It loads one truck at a time; the others queue.</summary>
internal sealed class Loader : Machine
{
    private readonly LoaderSpec _spec;
    private readonly LoadDigging _digging;
    private readonly RandomStream _moves;
    private bool _isOut = true;

    /// <param name="number">Its place among the machines.</param>
    /// <param name="spec">What it is.</param>
    /// <param name="planned">Rows of the plan that name it, in their order.</param>
    /// <param name="standing">The faces that name it, in their order; these or the rows are at least one.</param>
    /// <param name="simulation">The world it is part of.</param>
    /// <param name="passes">How it fills trucks by passes; <see langword="null"/> where payloads are drawn.</param>
    public Loader(
        int number,
        LoaderSpec spec,
        DigJob[] planned,
        DigJob[] standing,
        Simulation simulation,
        PassRules? passes = null
    )
        : base(
            number,
            spec.Name,
            spec.Model.Name,
            spec.Model.Reliability,
            Clock.FromHours(spec.ArrivesHour),
            simulation
        )
    {
        _spec = spec;
        _digging = new LoadDigging(spec, passes, simulation);
        _moves = simulation.Stream(spec.Name, "move");
        (Planned, Standing) = (planned, standing);
        DigJob[] jobs = [.. planned, .. standing];
        (Job, Face, Block) = (jobs[0], jobs[0].Face, jobs[0].Source!);
        Berth = new Resource(simulation, Face.Sides);
        Bucket = jobs.All(job => job.Face.Sides == 1) ? Berth : new Resource(simulation, 1);
    }

    public LoaderSpec Spec => _spec;

    /// <summary>Where it digs, or is on its way to.</summary>
    public Face Face { get; private set; }

    /// <summary>The block that it digs.</summary>
    public Block Block { get; private set; }

    /// <summary>What it digs the block for.</summary>
    public DigJob Job { get; private set; }

    /// <summary>Rows of the plan that name it, in their order.</summary>
    public DigJob[] Planned { get; }

    /// <summary>The faces that name it, in their order.</summary>
    public DigJob[] Standing { get; }

    /// <summary>Where its rock goes, in order of preference.</summary>
    public Dump[] Dumps => Job.Dumps ?? Block.Dumps;

    /// <summary>
    /// The places beside the loader, one a side: a truck holds its own from spotting until it is full.
    /// </summary>
    public Resource Berth { get; }

    /// <summary>
    /// The loader's time: held by the truck that is loaded, or by the loader's own upkeep. A loader with one side has
    /// nobody to load while a truck spots, so there it is the berth itself.
    /// </summary>
    public Resource Bucket { get; }

    /// <summary>Trucks spotting at it.</summary>
    public int Spotting { get; private set; }

    /// <summary>When it last finished a truck.</summary>
    public long FreeSince { get; private set; }

    /// <summary>Loads that it dug and that were tipped.</summary>
    public long Loads { get; private set; }

    /// <summary>Tonnes of them.</summary>
    public double Tonnes { get; private set; }

    /// <summary>What trucks did for them.</summary>
    public ServedTime Served { get; } = new();

    /// <summary>Whether it has arrived.</summary>
    public bool IsHere { get; private set; }

    /// <summary>
    /// Whether it is out of work for longer than a break: broken down, without operator, not arrived.
    /// </summary>
    public bool IsOut
    {
        get => _isOut;
        private set
        {
            if (_isOut == value)
                return;
            _isOut = value;
            Situation.Change();
        }
    }

    /// <summary>What is told when it goes out of work, comes back or moves on.</summary>
    public Situation Situation { get; init; } = new();

    /// <summary>
    /// Whether it is to leave its face after the truck that it loads, or is on its way to another, or has none.
    /// </summary>
    public bool MustMove { get; private set; }

    /// <summary>
    /// Whether it broke down under a truck, or is due for maintenance, and the truck left it to its upkeep with its
    /// time, the bucket, held.
    /// </summary>
    public bool IsHandedOver { get; private set; }

    /// <summary>Whether its upkeep sleeps until the next stop.</summary>
    public bool IsOnWatch { get; private set; }

    /// <summary>A truck takes its place beside it, and it waits for the truck unless it loads another.</summary>
    public void BeginSpotting()
    {
        Spotting++;
        if (Bucket == Berth || Bucket.InUse == 0)
            Ledger.Enter(TimeCategory.Spot);
    }

    /// <summary>A truck is in place.</summary>
    public void EndSpotting() => Spotting--;

    /// <summary>A truck that spotted is not loaded, and leaves its berth.</summary>
    /// <param name="hasBucket">Whether the loader had time for it, but has finished here.</param>
    public void TurnAway(bool hasBucket)
    {
        if (hasBucket)
            WaitForTruck();
        LeaveBerth();
        if (hasBucket)
            Bucket.Release();
    }

    /// <summary>
    /// The truck is full. When it broke down under it, or is due for maintenance, it passes to its upkeep with its time
    /// held.
    /// </summary>
    /// <param name="begun">When the truck came into the berth.</param>
    /// <param name="payload">What it carries.</param>
    public void SendOff(long begun, double payload)
    {
        var worked = Simulation.Now - Math.Max(begun, FreeSince);
        FreeSince = Simulation.Now;
        WaitForTruck();
        Failures.Operate(worked);
        Failures.Carry(payload);
        LeaveBerth();
        if (Failures.IsDue || IsServiceDue)
        {
            IsHandedOver = true;
            Simulation.Interrupt(Life);
        }
        else
        {
            Bucket.Release();
        }
    }

    /// <summary>Its upkeep is done: it takes trucks again.</summary>
    public void GoToWork()
    {
        WaitForTruck();
        FreeSince = Simulation.Now;
        IsHandedOver = false;
        IsOut = false;
        Bucket.Release();
    }

    /// <summary>Its upkeep sleeps for so long, or until it is woken.</summary>
    public async Activity Watch(long ticks)
    {
        IsOnWatch = true;
        await Simulation.Delay(ticks);
        IsOnWatch = false;
    }

    /// <summary>Its upkeep has something to do.</summary>
    public void Wake()
    {
        if (IsOnWatch)
            Simulation.Interrupt(Life);
    }

    /// <summary>What it dug for a truck has been tipped.</summary>
    public void Tip(Truck truck, double payload)
    {
        Loads++;
        Tonnes += payload;
        Served.Add(truck.Ledger, truck.Counted);
    }

    /// <summary>Whether it has finished its block or its job.</summary>
    public bool IsFinished => Block.Left <= 0 || Job.IsMet;

    protected override int UsualPriority => 0;

    protected override Face Workplace => Face;

    protected override ReadOnlySpan<TimeCategory> PacedWork => [TimeCategory.Load];

    /// <summary>
    /// Whether a truck finds work at it: it is not between two faces, and digs what the truck may haul.
    /// </summary>
    public bool Serves(Truck truck) =>
        !MustMove && (truck.OnlyMaterial is null || truck.OnlyMaterial == Block.Material);

    /// <summary>
    /// Whether its loads of a material are defined: where they follow from passes, its density must be known.
    /// </summary>
    public bool CanDig(MaterialSpec material) =>
        _spec.Model.Loading.Bucket is null || material.LooseDensity is not null;

    /// <summary>Out of work, it sends the trucks that wait to think again.</summary>
    public override void GoOut()
    {
        IsOut = true;
        CallWaiting();
    }

    /// <summary>The trucks that wait at it think again: a stop is due, or they are sent elsewhere.</summary>
    public void CallWaiting()
    {
        Berth.InterruptWaiting();
        if (Bucket != Berth)
            Bucket.InterruptWaiting();
    }

    /// <summary>It has arrived at the mine, where it is wanted, or has no face yet.</summary>
    public void ComeTo(DigJob? job)
    {
        IsHere = true;
        if (job is null)
            MustMove = true;
        else
            Work(job);
    }

    /// <summary>It is to leave its face after the truck that it loads.</summary>
    public void LeaveFace()
    {
        MustMove = true;
        CallToStop();
        GoOut();
        Wake();
    }

    /// <summary>It is at its next face, and begins there.</summary>
    public void SettleAt(DigJob job)
    {
        Work(job);
        MustMove = false;
    }

    /// <summary>Takes up a job, of which there is rock.</summary>
    public void Work(DigJob job)
    {
        // It may go on with what it does: more is dug than was planned.
        if (job == Job && job.Source == Block)
            return;
        (Job, Block) = (job, job.Source!);
        Situation.Change();
        if (Face == job.Face)
            return;
        Face = job.Face;
        Berth.Capacity = Face.Sides;
    }

    /// <summary>Ticks to walk so far to another face.</summary>
    public long DrawMove(double km)
    {
        if (_spec.Model.MoveTime is { } time)
            return Clock.FromHours(time.Sample(_moves));
        return _spec.Model.WalkingKmH is { } speed && double.IsFinite(km) ? Clock.FromHours(km / speed) : 0;
    }

    /// <summary>Digs a truck's load out of its block: the tonnes, and the ticks that it takes.</summary>
    public long Dig(Truck truck, out double payload)
    {
        truck.ComeUnder(Block, Dumps);
        var ticks = _digging.Dig(truck, Block, FreeSince, Slowness, Skill.PayloadSpread, out payload);
        Job.Dug += payload;
        return ticks;
    }

    private void WaitForTruck() => Ledger.Enter(Spotting > 0 ? TimeCategory.Spot : TimeCategory.WaitTruck);

    private void LeaveBerth()
    {
        if (Bucket != Berth)
            Berth.Release();
    }
}
