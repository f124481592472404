using MineSim.Kernel;
using MineSim.Spec.Energy;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Fleet;

/// <summary>A model of shovel, excavator or wheel loader.</summary>
/// <param name="Name">The maker's name for it.</param>
/// <param name="Loading">How long it takes to fill a truck.</param>
/// <param name="Skill">The skill its operator must be licensed in; <see langword="null"/> when anybody present may
/// operate it.</param>
/// <param name="Reliability">How it breaks down.</param>
[NotBoth(nameof(MoveTime), nameof(WalkingKmH))]
public sealed record LoaderModelSpec(string Name, LoadingSpec Loading, string? Skill, ReliabilitySpec Reliability)
{
    /// <summary>Diesel and electricity that it takes; <see langword="null"/> where nobody counts it.</summary>
    public LoaderUseSpec? Use { get; init; }

    /// <summary>
    /// US$ for an operating hour without energy: maintenance, wear parts, operator as the planner sees fit; 0 or more.
    /// </summary>
    [Limits(Measure.HourlyCost)]
    public double UsdPerOperatingHour { get; init; }

    /// <summary>US$ that one of them costs to buy; 0 or more.</summary>
    [Limits(Measure.Money)]
    public double PriceUsd { get; init; }

    /// <summary>
    /// Hours to move to another face; <see langword="null"/> when they follow from <see cref="WalkingKmH"/>.
    /// </summary>
    [Limits(Measure.Time)]
    public Distribution? MoveTime { get; init; }

    /// <summary>
    /// Speed in km/h with which it walks to another face, along roads of known length; above 0. Without it, without a
    /// <see cref="MoveTime"/>, or where no way is known, it is there at once.
    /// </summary>
    [Limits(Measure.Speed, Lowest.AboveZero)]
    public double? WalkingKmH { get; init; }
}

/// <summary>How long it takes to fill a truck: either the whole load at once, or passes of a bucket.</summary>
/// <param name="Duration">Hours for the whole load, or for one pass when <paramref name="BucketTonnes"/> or
/// <see cref="Bucket"/> is given.</param>
/// <param name="BucketTonnes">Tonnes in a full bucket: a load takes the payload divided by this, rounded up,
/// passes.</param>
/// <param name="Variation">A factor of mean 1 drawn for each load, which multiplies its duration;
/// <see langword="null"/> for none.</param>
[NotBoth(nameof(BucketTonnes), nameof(Bucket))]
public sealed record LoadingSpec(
    [Limits(Measure.Time, Lowest.OneSecond)] Distribution Duration,
    [Limits(Measure.Mass, Lowest.AboveZero)] double? BucketTonnes = null,
    [Limits(Measure.Number, Lowest.AboveZero, HasMeanOne = true)] Distribution? Variation = null
)
{
    /// <summary>
    /// The bucket by its volume: the payload then follows from the passes, and is not drawn. <see langword="null"/>
    /// when
    /// payloads are drawn. Not together with <see cref="BucketTonnes"/>.
    /// </summary>
    public BucketSpec? Bucket { get; init; }

    /// <summary>
    /// Hours of the first pass when the bucket hangs full above the truck's place: swing and tip without digging. A
    /// loader
    /// that had less time since its last truck than digging takes needs the rest of it as well.
    /// <see langword="null"/> when a first pass takes as long as the others. Only where loads are made by passes.
    /// </summary>
    [Limits(Measure.Time)]
    public Distribution? FirstBucket { get; init; }

    /// <summary>Whether a load is made by passes.</summary>
    public bool IsByPasses => BucketTonnes is not null || Bucket is not null;
}

/// <summary>A bucket by its volume.</summary>
/// <param name="VolumeM3">Its rated (heaped) capacity in m³, above 0.</param>
/// <param name="FillFactor">The share of it that a pass fills with loose rock, drawn for each pass; may be above
/// 1.</param>
public sealed record BucketSpec(
    [Limits(Measure.Volume, Lowest.AboveZero)] double VolumeM3,
    [Limits(Measure.Spread, Lowest.AboveZero)] Distribution FillFactor
);

/// <summary>One loading unit.</summary>
/// <param name="Name">Its name, unique in the mine.</param>
/// <param name="Model">Its model.</param>
/// <param name="ArrivesHour">Hours after the start of the run at which it begins to work; 0 for the start.</param>
public sealed record LoaderSpec(
    string Name,
    LoaderModelSpec Model,
    [Limits(Measure.Time, Lowest.Any)] double ArrivesHour = 0
)
{
    /// <summary>
    /// Hours after the start of the run at which it is to leave, above <see cref="ArrivesHour"/>;
    /// <see langword="null"/> when it stays.
    /// </summary>
    [Limits(Measure.Time, Lowest.Any)]
    public double? LeavesHour { get; init; }

    /// <summary>How its pace rises while it is new; <see langword="null"/> for full pace from the first hour.</summary>
    public RampUpSpec? RampUp { get; init; }
}
