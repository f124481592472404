using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>A loading unit at its face. It loads one truck at a time; the others queue.</summary>
internal sealed class Loader : Machine
{
    private readonly LoaderSpec _spec;
    private readonly Simulation _simulation;
    private readonly RandomStream _loads;
    private readonly RandomStream _fills;
    private readonly PassRules? _passes;

    public Loader(int number, LoaderSpec spec, Face face, Simulation simulation, PassRules? passes = null)
        : base(number, spec.Name, spec.Model.Name, spec.Model.Skill, spec.Model.Reliability, Clock.FromHours(spec.ArrivesHour), simulation)
    {
        _spec = spec;
        Face = face;
        _simulation = simulation;
        _passes = passes;
        _loads = simulation.Stream(spec.Name, "load");
        _fills = simulation.Stream(spec.Name, "fill");
        Berth = new Resource(simulation, face.Sides);
        Bucket = face.Sides == 1 ? Berth : new Resource(simulation, 1);
    }

    public LoaderSpec Spec => _spec;

    public Face Face { get; }

    /// <summary>Whether its loads of a material are defined: where they follow from passes, its density must be known.</summary>
    public bool CanDig(MaterialSpec material) => _spec.Model.Loading.Bucket is null || material.LooseDensity is not null;

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

    /// <summary>Digs a truck's load: the tonnes, and the ticks that it takes.</summary>
    public long Dig(Truck truck, out double payload)
    {
        var loading = _spec.Model.Loading;
        var hours = _passes is null
            ? LoadOf(payload = truck.DrawPayload(), loading)
            : FillByPasses(_passes.Of(truck, Face.Material), loading, out payload);
        if (loading.Variation is { } variation) hours *= variation.Sample(_loads);
        return Clock.FromHours(hours * Slowness);
    }

    /// <summary>Hours to fill a truck with so many tonnes: all passes of one load take the same time.</summary>
    private double LoadOf(double tonnes, LoadingSpec loading)
    {
        var hours = DrawPass(loading);
        if (loading.BucketTonnes is not { } bucket) return hours;
        var passes = Math.Ceiling(tonnes / bucket);
        return loading.FirstBucket is null ? hours * passes : FirstPass(loading, hours) + hours * (passes - 1);
    }

    private double FillByPasses(PassRule rule, LoadingSpec loading, out double payload)
    {
        payload = rule.Fill(_fills, double.PositiveInfinity, out var passes);
        var hours = FirstPass(loading, DrawPass(loading));
        for (var i = 1; i < passes; i++) hours += DrawPass(loading);
        return hours;
    }

    private double DrawPass(LoadingSpec loading) => loading.Duration.Sample(_loads) * Face.Material.DigFactor;

    /// <summary>The first bucket may have been dug while no truck was in place.</summary>
    private double FirstPass(LoadingSpec loading, double pass) => loading.FirstBucket is { } first
        ? MeanLoad.FirstHours(first.Sample(_loads) * Face.Material.DigFactor, pass, Clock.ToHours(_simulation.Now - FreeSince))
        : pass;
}
