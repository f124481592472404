using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Fleet;

/// <summary>A loading unit at its face. It loads one truck at a time; the others queue.</summary>
internal sealed partial class Loader : Machine
{
    private readonly LoaderSpec _spec;
    private readonly LoadDigging _digging;

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
        (Planned, Unplanned) = (planned, standing);
        DigJob[] jobs = [.. planned, .. standing];
        (Job, Face, Block) = (jobs[0], jobs[0].Face, jobs[0].Source!);
        Berth = new Resource(simulation, Face.Sides);
        Bucket = jobs.All(job => job.Face.Sides == 1) ? Berth : new Resource(simulation, 1);
    }

    public LoaderSpec Spec => _spec;

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

    /// <summary>What is told when it goes out of work, comes back or moves on.</summary>
    public Situation Situation { get; init; } = new();

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

    /// <summary>What it dug for a truck has been tipped.</summary>
    public void Tip(Truck truck, double payload)
    {
        Loads++;
        Tonnes += payload;
        Served.Add(truck.Ledger, truck.Counted);
    }

    protected override int UsualPriority => 0;

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
