using MineSim.Kernel;
using MineSim.Scenarios.Distributions;
using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Units;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ranges;

namespace MineSim.Scenarios.Blocks;

/// <summary>How loaders fill trucks: keys of loader models.</summary>
internal static class LoadingKeys
{
    private static readonly Key<Distribution> Load = new(
        "load",
        Common.ChanceTimeAboveZero,
        "Time to fill a truck, all passes together."
    );

    private static readonly Key<double> Bucket = new(
        "bucket",
        new QuantityKind(Dimension.Mass, Lowest.AboveZero),
        "What a full bucket holds. A load takes the truck's payload divided by this, rounded up, passes."
    );

    private static readonly Key<double> BucketVolume = new(
        "bucket-volume",
        new QuantityKind(Dimension.Volume, Lowest.AboveZero),
        "Heaped capacity of the bucket, instead of `bucket`. With the fill factor and the material's "
            + "`bank-density` and `swell` it gives the tonnes of a pass, and the passes give the payload: "
            + "one more is taken while that brings the load nearer to the mean of the truck's `payload`, does not "
            + "lift it over 110 % of it under a `payload-policy`, and there is room in the body."
    );

    private static readonly Key<Distribution> FillFactor = new(
        "fill-factor",
        new ChanceKind(Dimension.Spread, Lowest.AboveZero),
        "The share of the bucket's volume that a pass fills with loose rock, drawn for each pass.",
        fallback: "1"
    );

    private static readonly Key<Distribution> Pass = new(
        "pass",
        Common.ChanceTimeAboveZero,
        "Time of one pass of the bucket."
    );

    private static readonly Key<Distribution> FirstBucket = new(
        "first-bucket",
        Common.ChanceTime,
        "Time of the first pass when the bucket hangs full over the truck's place. If the loader had less "
            + "time since its last truck than digging takes, the rest comes on top. Without it a first pass takes "
            + "as long as the others."
    );

    private static readonly Key<Distribution> Variation = new(
        "variation",
        new VariationKind(),
        "A factor drawn for each load that multiplies its duration.",
        fallback: "1"
    );

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Key> All { get; } =
    [Load, Bucket, BucketVolume, FillFactor, Pass, FirstBucket, Variation];

    public static LoadingSpec Build(Fields f)
    {
        f.RequireOne(Load, Pass);
        f.RequireWith(Bucket, Pass);
        f.RequireWith(BucketVolume, Pass);
        f.RequireWith(FillFactor, BucketVolume);
        f.RequireWith(FirstBucket, Pass);
        f.Forbid(BucketVolume, Bucket);
        if (!f.Has(BucketVolume))
            f.RequireWith(Pass, Bucket);
        return new LoadingSpec(
            f.Has(Pass) ? f.Get(Pass) : f.Get(Load),
            f.Has(Pass) ? f.FindValue(Bucket) : null,
            f.Find(Variation)
        )
        {
            Bucket = f.Has(Pass) && f.Has(BucketVolume) ? new BucketSpec(f.Get(BucketVolume), f.Get(FillFactor)) : null,
            FirstBucket = f.Find(FirstBucket),
        };
    }
}
