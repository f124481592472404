using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Fleet;

/// <summary>How a loader fills trucks: what it digs for each, and how long that takes.</summary>
internal sealed class LoadDigging(LoaderSpec spec, PassRules? passes, Simulation simulation)
{
    /// <summary>The least load, as a share of the target, with which a truck is sent off.</summary>
    private const double LeastShare = 0.1;

    private readonly LoadingSpec _spec = spec.Model.Loading;
    private readonly RandomStream _times = simulation.Stream(spec.Name, "load");
    private readonly RandomStream _fills = simulation.Stream(spec.Name, "fill");

    /// <summary>Digs a truck's load.</summary>
    /// <param name="truck">The truck.</param>
    /// <param name="block">Where it is dug.</param>
    /// <param name="freeSince">Since when the loader has had time for the first bucket.</param>
    /// <param name="slowness">What its time is multiplied by.</param>
    /// <param name="spread">What the scatter of the payload about its mean is multiplied by.</param>
    /// <param name="payload">Its tonnes.</param>
    /// <returns>The ticks that it takes.</returns>
    public long Dig(Truck truck, Block block, long freeSince, double slowness, double spread, out double payload)
    {
        var factor = block.Material.DigFactor;
        var idle = Clock.ToHours(simulation.Now - freeSince);
        var hours = passes is null
            ? HoursFor(payload = block.Take(Spread(truck.DrawPayload(), truck.Spec.Payload.Mean, spread)), factor, idle)
            : FillByPasses(passes.Of(truck, block.Material), block, factor, idle, out payload);
        if (_spec.Variation is { } variation)
            hours *= variation.Sample(_times);
        return Clock.FromHours(hours * slowness);
    }

    /// <summary>Hours to fill a truck with so many tonnes: all passes of one load take the same time.</summary>
    private double HoursFor(double tonnes, double factor, double idle)
    {
        var hours = DrawPass(factor);
        if (_spec.BucketTonnes is not { } bucket)
            return hours;
        var passes = Math.Max(1, Math.Ceiling(tonnes / bucket));
        return _spec.FirstBucket is null ? hours * passes : FirstPass(hours, factor, idle) + hours * (passes - 1);
    }

    private double FillByPasses(PassRule rule, Block block, double factor, double idle, out double payload)
    {
        payload = block.Take(rule.Fill(_fills, block.Left, out var passes));
        var hours = FirstPass(DrawPass(factor), factor, idle);
        for (var i = 1; i < passes; i++)
            hours += DrawPass(factor);
        return hours;
    }

    /// <summary>
    /// A novice at the loader hits the target less well, but sends no truck off nearly empty; and misses by no more
    /// upwards
    /// than downwards, so that the mean stays where payloads lie evenly about it.
    /// </summary>
    private static double Spread(double payload, double mean, double spread)
    {
        if (spread == 1)
            return payload;
        var most = (1 - LeastShare) * mean;
        return mean + Math.Clamp((payload - mean) * spread, -most, most);
    }

    private double DrawPass(double factor) => _spec.Duration.Sample(_times) * factor;

    /// <summary>The first bucket may have been dug while no truck was in place.</summary>
    private double FirstPass(double pass, double factor, double idle) =>
        _spec.FirstBucket is { } first ? MeanLoad.FirstHours(first.Sample(_times) * factor, pass, idle) : pass;
}
