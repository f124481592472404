using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Plant;

/// <summary>
/// A wheel loader, or several, that stand at ROM piles beside a crusher and feed its bin. Trucks go first: it feeds
/// while
/// the bin stands low, and never while a truck waits for room.
/// </summary>
/// <param name="TonnesPerHour">What it moves while it feeds, in t/h, above 0.</param>
/// <param name="From">Names of the ROM piles it takes from: from the first that holds ore, or, where the crusher has a
/// <see cref="CrusherSpec.Blend"/>, from those in turn that hold the blend in its middle.</param>
/// <param name="BelowTonnes">The level of the bin up to which it feeds, in t, above 0 and so far below the top that a
/// load has room.</param>
public sealed record FeederSpec(
    [Limits(Measure.Rate, Lowest.AboveZero)] double TonnesPerHour,
    IReadOnlyList<string> From,
    [Limits(Measure.Mass, Lowest.AboveZero)] double BelowTonnes
)
{
    /// <summary>Its breakdowns, their lives in hours of standing ready, whether it feeds or not.</summary>
    public IReadOnlyList<FailureModeSpec> Failures { get; init; } = [];

    /// <summary>US$ for each hour in which it feeds, without those who drive it; 0 or more.</summary>
    [Limits(Measure.HourlyCost)]
    public double UsdPerOperatingHour { get; init; }
}
