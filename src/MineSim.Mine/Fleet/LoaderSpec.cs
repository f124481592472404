using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>A model of shovel, excavator or wheel loader.</summary>
/// <param name="Name">The maker's name for it.</param>
/// <param name="Loading">How long it takes to fill a truck.</param>
/// <param name="Skill">The skill its operator must be licensed in; <see langword="null"/> when anybody present may operate it.</param>
/// <param name="Reliability">How it breaks down.</param>
public sealed record LoaderModelSpec(string Name, LoadingSpec Loading, string? Skill, ReliabilitySpec Reliability)
{
    /// <summary>Diesel and electricity that it takes; <see langword="null"/> where nobody counts it.</summary>
    public LoaderUseSpec? Use { get; init; }

    /// <summary>US$ for an operating hour without energy: maintenance, wear parts, operator as the planner sees fit; 0 or more.</summary>
    public double UsdPerOperatingHour { get; init; }
}

/// <summary>How long it takes to fill a truck: either the whole load at once, or passes of a bucket.</summary>
/// <param name="Duration">Hours for the whole load, or for one pass when <paramref name="BucketTonnes"/> is given.</param>
/// <param name="BucketTonnes">Tonnes in a full bucket: a load takes the payload divided by this, rounded up, passes.</param>
/// <param name="Variation">A factor of mean 1 drawn for each load, which multiplies its duration; <see langword="null"/> for none.</param>
public sealed record LoadingSpec(Distribution Duration, double? BucketTonnes = null, Distribution? Variation = null);

/// <summary>One loading unit.</summary>
/// <param name="Name">Its name, unique in the mine.</param>
/// <param name="Model">Its model.</param>
/// <param name="ArrivesHour">Hours after the start of the run at which it begins to work; 0 for the start.</param>
public sealed record LoaderSpec(string Name, LoaderModelSpec Model, double ArrivesHour = 0);
