using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Bunching;
using MineSim.Mine.Roads.Condition;
using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Fleet;

/// <summary>A haul truck.</summary>
internal sealed class Truck(
    int number,
    string name,
    TruckModelSpec model,
    PayloadTally payloads,
    long arrives,
    Place start,
    Simulation simulation
) : Machine(number, name, model.Name, model.Reliability, arrives, simulation)
{
    private readonly RandomStream _payloads = simulation.Stream(name, "payload");
    private readonly RandomStream _spots = simulation.Stream(name, "spot");
    private readonly RandomStream _dumps = simulation.Stream(name, "dump");
    private readonly RandomStream _trips = simulation.Stream(name, "travel");

    /// <summary>The place of its model among those of the mine's trucks.</summary>
    public int Kind { get; init; }

    /// <summary>The one material that it may haul; <see langword="null"/> for any.</summary>
    public Material? OnlyMaterial { get; init; }

    /// <summary>The block of which its load was dug.</summary>
    public Block Source { get; private set; } = null!;

    /// <summary>Where its load is to go, in order of preference.</summary>
    public Dump[] Dumps { get; private set; } = [];

    /// <summary>Where it is, or where it was last.</summary>
    public Place At { get; private set; } = start;

    /// <summary>Where it drives to, or where it drove last.</summary>
    public Place To { get; private set; } = start;

    /// <summary>The ways between places, with the times of its model.</summary>
    public required RouteTable Routes { get; set; }

    public TruckModelSpec Spec => model;

    /// <summary>Tonnes that it carries now.</summary>
    public double Load { get; private set; }

    /// <summary>Km driven empty since it tipped last, the trip that is under way in full.</summary>
    public double EmptyKm { get; private set; }

    /// <summary>Km for which it carries its load, the trip that is under way in full.</summary>
    public double LoadedKm { get; private set; }

    protected override ReadOnlySpan<TimeCategory> PacedWork =>
        [TimeCategory.TravelEmpty, TimeCategory.Spot, TimeCategory.TravelLoaded, TimeCategory.Dump];

    protected override long SpotTicks => Ledger.Total[(int)TimeCategory.Spot];

    public override bool TakesFuel => true;

    protected override int UsualPriority => 1;

    /// <summary>Its own mass in t; 0 where its model does not say it.</summary>
    public double EmptyMass { get; } = model.Drive?.EmptyMassT ?? 0;

    /// <summary>Told when it is out of work for longer than a break.</summary>
    public Action WentOut { get; set; } = () => { };

    public override void GoOut() => WentOut();

    /// <summary>What it and all trucks of its model carried.</summary>
    public PayloadTally Payloads => payloads;

    /// <summary>What of its time has been counted to loaders.</summary>
    public ServedTime Counted { get; } = new();

    /// <summary>Sets off for a place; there has to be a way.</summary>
    public Route LeaveFor(Place place)
    {
        To = place;
        return WayTo(place);
    }

    /// <summary>The way from where it is: loaded to a dump, empty to any other place.</summary>
    public Route WayTo(Place place) => (place is Dump ? Routes.Loaded(At, place) : Routes.Empty(At, place))!;

    /// <summary>It is at the place that it set off for.</summary>
    public void Arrive() => At = To;

    /// <summary>It is to carry what is dug of a block to one of some dumps, the first in preference.</summary>
    public void ComeUnder(Block block, Dump[] dumps)
    {
        Source = block;
        Dumps = dumps;
    }

    public void Fill(double tonnes)
    {
        Load = tonnes;
        Failures.Carry(tonnes);
        Failures.SetLoad(isLoaded: true);
    }

    public void Empty()
    {
        Load = 0;
        EmptyKm = 0;
        LoadedKm = 0;
        Failures.SetLoad(isLoaded: false);
    }

    /// <summary>It is to drive so many km, or so many fewer when that is below 0.</summary>
    public void Drive(double km)
    {
        if (Load > 0)
            LoadedKm += km;
        else
            EmptyKm += km;
    }

    public double DrawPayload() => model.Payload.Sample(_payloads);

    public long DrawSpot() => Clock.FromHours(model.Spot.Sample(_spots) * Slowness * Skill.Spot);

    public long DrawDump() => Clock.FromHours(model.Dump.Sample(_dumps) * Slowness);

    public double DrawFactor(Route route) => route.DrawFactor(_trips) * Slowness;

    public long DriveLine(Line line, double factor, long now, Lane[] lanes, RouteCondition? roads) =>
        line.Drive(now, factor, _trips, lanes, roads);

    public long DrawTrip(Route route, RouteCondition? roads) =>
        Clock.FromHours(route.Sample(_trips, roads?.ExtraHours ?? 0) * Slowness);
}
