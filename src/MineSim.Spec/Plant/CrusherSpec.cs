using MineSim.Spec.Maintenance;
using MineSim.Spec.Ranges;

namespace MineSim.Spec.Plant;

/// <summary>
/// The machinery of a dump that is a crusher, and the plant behind it: bin, crusher, surge pile, mill. The dump's
/// failures are the crusher's blockages; they stop the crusher, and not the tipping into a bin that has room.
/// </summary>
/// <param name="TonnesPerHour">What it crushes while it runs, in t/h, above 0.</param>
/// <param name="BinTonnes">What the bin above it holds, in t, above 0. A truck tips when its whole load has room, or
/// into the empty bin.</param>
[Needs(nameof(Stockpile), nameof(Mill))]
[Needs(nameof(Mill), nameof(Stockpile))]
public sealed record CrusherSpec(
    [Limits(Measure.Rate, Lowest.AboveZero)] double TonnesPerHour,
    [Limits(Measure.Mass, Lowest.AboveZero)] double BinTonnes
)
{
    /// <summary>
    /// The surge pile behind it; <see langword="null"/>, as <see cref="Mill"/> then is too, when the crushed ore is of
    /// no further interest.
    /// </summary>
    public StockpileSpec? Stockpile { get; init; }

    /// <summary>The mill that draws from the pile.</summary>
    public MillSpec? Mill { get; init; }

    /// <summary>What feeds its bin from ROM piles; <see langword="null"/> when trucks alone do.</summary>
    public FeederSpec? Feeder { get; init; }

    /// <summary>
    /// Within which grades its feed is blended; <see langword="null"/> when trucks and feeder do not look at grades.
    /// </summary>
    public BlendSpec? Blend { get; init; }

    /// <summary>Planned shutdowns of crusher and mill.</summary>
    public IReadOnlyList<ShutdownSpec> Shutdowns { get; init; } = [];
}

/// <summary>A pile: the surge pile between crusher and mill, or a ROM pile before the crusher.</summary>
/// <param name="CapacityTonnes">What it holds, in t, 0 or more. The crusher is choked when its surge pile is full;
/// trucks go elsewhere, or wait, when a ROM pile is.</param>
/// <param name="InitialTonnes">What lies on it when the run begins, in t, from 0 to the capacity.</param>
/// <param name="InitialMaterial">Of which material that is; <see langword="null"/> for barren rock.</param>
public sealed record StockpileSpec(
    [Limits(Measure.Mass)] double CapacityTonnes,
    [Limits(Measure.Mass)] double InitialTonnes = 0,
    string? InitialMaterial = null
);

/// <summary>A mill: concentrator and all.</summary>
/// <param name="FeedTonnesPerHour">What it draws from the pile while it runs, in t/h, above 0.</param>
/// <param name="CopperRecovery">The share, from 0 to 1, of the copper in its feed that becomes product.</param>
/// <param name="GoldRecovery">The share, from 0 to 1, of the gold in its feed that becomes product.</param>
/// <param name="Failures">Its breakdowns, their lives in hours of standing ready, whether there is feed or not.</param>
public sealed record MillSpec(
    [Limits(Measure.Rate, Lowest.AboveZero)] double FeedTonnesPerHour,
    [Limits(Measure.Share)] double CopperRecovery,
    [Limits(Measure.Share)] double GoldRecovery,
    IReadOnlyList<FailureModeSpec> Failures
);
