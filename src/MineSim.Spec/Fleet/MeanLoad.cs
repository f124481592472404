using MineSim.Kernel;
using MineSim.Spec.Ground;

namespace MineSim.Spec.Fleet;

/// <summary>
/// What a loader puts on trucks of a model on average, and how long that takes: what dispatchers and plans reckon with.
/// </summary>
/// <remarks>
/// Where payloads are drawn: the mean payload, and the passes that it takes. Where they follow from passes: exact when
/// the fill factor is constant; otherwise the mean of a thousand loads dug with random numbers that are the same in
/// every run, which is within one percent. The first bucket is taken to be dug while the truck spots, if there is no
/// second side on which another is loaded meanwhile.
/// </remarks>
/// <param name="Tonnes">Mean tonnes of a load.</param>
/// <param name="Hours">Mean hours to fill it.</param>
public readonly record struct MeanLoad(double Tonnes, double Hours)
{
    private const int Loads = 1000;

    /// <summary>The mean load of a truck model at a loader model that digs a material.</summary>
    /// <param name="loading">How the loader loads.</param>
    /// <param name="truck">The truck.</param>
    /// <param name="material">The rock.</param>
    /// <param name="sides">Sides on which the loader takes trucks.</param>
    public static MeanLoad Of(LoadingSpec loading, TruckModelSpec truck, MaterialSpec material, int sides = 1)
    {
        var (tonnes, passes) = loading.Bucket is { } bucket
            ? ByPasses(new PassRule(bucket, truck, material))
            : (truck.Payload.Mean, loading.BucketTonnes is { } full ? Math.Ceiling(truck.Payload.Mean / full) : 1);
        var pass = loading.Duration.Mean * material.DigFactor;
        var hours = loading.FirstBucket is { } first
            ? FirstHours(first.Mean * material.DigFactor, pass, sides == 1 ? truck.Spot.Mean : 0) + pass * (passes - 1)
            : pass * passes;
        return new(tonnes, hours);
    }

    /// <summary>Hours of the first pass, when the loader had some time to dig before.</summary>
    public static double FirstHours(double first, double pass, double idle) => Math.Max(first, pass - idle);

    private static (double Tonnes, double Passes) ByPasses(PassRule rule)
    {
        var stream = new RandomStream(0, 0, "mean load", "fill");
        var (tonnes, passes) = (0.0, 0L);
        var loads = rule.IsConstant ? 1 : Loads;
        for (var i = 0; i < loads; i++)
        {
            tonnes += rule.Fill(stream, double.PositiveInfinity, out var took);
            passes += took;
        }

        return (tonnes / loads, (double)passes / loads);
    }
}
