using MineSim.Records.TimeUsage;
using MineSim.Spec.Ground;

namespace MineSim.Records.Mining;

/// <summary>What all crushers and mills of a mine have done from the start of the run to a moment.</summary>
/// <param name="CrushedTonnes">Tonnes crushed.</param>
/// <param name="CrusherHours">Hours of all crushers, indexed by <see cref="PlantTime"/>.</param>
/// <param name="Mills">How many mills there are.</param>
/// <param name="FeedTonnes">Tonnes fed to the mills.</param>
/// <param name="MillHours">Hours of all mills, indexed by <see cref="PlantTime"/>.</param>
/// <param name="Product">Metal recovered.</param>
public sealed record PlantTotals(
    double CrushedTonnes,
    IReadOnlyList<double> CrusherHours,
    int Mills,
    double FeedTonnes,
    IReadOnlyList<double> MillHours,
    Metal Product
)
{
    /// <summary>The metal in what was fed to the mills.</summary>
    public Metal Fed { get; init; }

    /// <summary>Tonnes fed to crushers from ROM piles.</summary>
    public double RehandledTonnes { get; init; }

    /// <summary>Hours of all feeders, indexed by <see cref="PlantTime"/>.</summary>
    public IReadOnlyList<double> FeederHours { get; init; } = [];

    /// <summary>Each feeder and the hours in which it fed.</summary>
    public IReadOnlyList<(string Name, double FeedingHours)> Feeders { get; init; } = [];

    /// <summary>How the feed of each crusher with a window kept to it.</summary>
    public IReadOnlyList<BlendTotals> Blends { get; init; } = [];

    /// <summary>Bins and piles with their levels over time, in t·h: a mean level times the hours.</summary>
    public IReadOnlyList<(string Name, double TonneHours)> Levels { get; init; } = [];

    /// <summary>What was done since an earlier moment.</summary>
    internal PlantTotals Since(PlantTotals earlier) =>
        new(
            CrushedTonnes - earlier.CrushedTonnes,
            Difference.Of(CrusherHours, earlier.CrusherHours),
            Mills,
            FeedTonnes - earlier.FeedTonnes,
            Difference.Of(MillHours, earlier.MillHours),
            Product.Minus(earlier.Product)
        )
        {
            Fed = Fed.Minus(earlier.Fed),
            RehandledTonnes = RehandledTonnes - earlier.RehandledTonnes,
            FeederHours = Difference.Of(FeederHours, earlier.FeederHours),
            Feeders =
            [
                .. Feeders.Zip(earlier.Feeders, (now, then) => (now.Name, now.FeedingHours - then.FeedingHours)),
            ],
            Blends = [.. Blends.Zip(earlier.Blends, (now, then) => now.Since(then))],
            Levels = [.. Levels.Zip(earlier.Levels, (now, then) => (now.Name, now.TonneHours - then.TonneHours))],
        };
}
