using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>A loading unit at its face. One truck at a time is at it; the others queue.</summary>
internal sealed class Loader(int number, LoaderSpec spec, Face face, Simulation simulation)
    : Machine(number, spec.Name, spec.Model.Name, spec.Model.Skill, spec.Model.Reliability, Clock.FromHours(spec.ArrivesHour), simulation)
{
    private readonly RandomStream _loads = simulation.Stream(spec.Name, "load");

    public Face Face => face;

    /// <summary>The place at the loader: held by the truck that is loaded, or by the loader's own upkeep.</summary>
    public Resource Berth { get; } = new(simulation, 1);

    /// <summary>Trucks at it or on their way to it.</summary>
    public int Assigned { get; set; }

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
        Berth.InterruptWaiting();
    }

    /// <summary>Ticks to fill a truck with so many tonnes.</summary>
    public long DrawLoad(double tonnes)
    {
        var loading = spec.Model.Loading;
        var hours = loading.Duration.Sample(_loads);
        if (loading.BucketTonnes is { } bucket) hours *= Math.Ceiling(tonnes / bucket);
        if (loading.Variation is { } variation) hours *= variation.Sample(_loads);
        return Clock.FromHours(hours);
    }
}
