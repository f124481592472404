using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>A loading unit at its face. It loads one truck at a time; the others queue.</summary>
internal sealed class Loader : Machine
{
    private readonly LoaderSpec _spec;
    private readonly RandomStream _loads;

    public Loader(int number, LoaderSpec spec, Face face, Simulation simulation)
        : base(number, spec.Name, spec.Model.Name, spec.Model.Skill, spec.Model.Reliability, Clock.FromHours(spec.ArrivesHour), simulation)
    {
        _spec = spec;
        Face = face;
        _loads = simulation.Stream(spec.Name, "load");
        Berth = new Resource(simulation, face.Sides);
        Bucket = face.Sides == 1 ? Berth : new Resource(simulation, 1);
    }

    public LoaderSpec Spec => _spec;

    public Face Face { get; }

    /// <summary>The places beside the loader, one a side: a truck holds its own from spotting until it is full.</summary>
    public Resource Berth { get; }

    /// <summary>
    /// The loader's time: held by the truck that is loaded, or by the loader's own upkeep. A loader with one side has
    /// nobody to load while a truck spots, so there it is the berth itself.
    /// </summary>
    public Resource Bucket { get; }

    /// <summary>Trucks spotting at it.</summary>
    public int Spotting { get; set; }

    /// <summary>When it last finished a truck.</summary>
    public long FreeSince { get; set; }

    /// <summary>Loads that it dug and that were tipped.</summary>
    public long Loads { get; set; }

    /// <summary>Tonnes of them.</summary>
    public double Tonnes { get; set; }

    /// <summary>Whether it is out of work for longer than a break: broken down, without operator, not arrived.</summary>
    public bool IsOut { get; set; } = true;

    /// <summary>Whether it broke down under a truck, which left it to its upkeep with the berth held.</summary>
    public bool IsHandedOver { get; set; }

    /// <summary>Whether its upkeep sleeps until the next stop.</summary>
    public bool IsOnWatch { get; set; }

    public override int RepairPriority => 0;

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
        if (Bucket != Berth) Bucket.InterruptWaiting();
    }

    /// <summary>Ticks to fill a truck with so many tonnes.</summary>
    public long DrawLoad(double tonnes)
    {
        var loading = _spec.Model.Loading;
        var hours = loading.Duration.Sample(_loads);
        if (loading.BucketTonnes is { } bucket) hours *= Math.Ceiling(tonnes / bucket);
        if (loading.Variation is { } variation) hours *= variation.Sample(_loads);
        return Clock.FromHours(hours);
    }
}
