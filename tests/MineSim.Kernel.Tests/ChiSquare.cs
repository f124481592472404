using MathNet.Numerics.Distributions;

namespace MineSim.Kernel.Tests;

/// <summary>Whether counts could come from given probabilities.</summary>
internal static class ChiSquare
{
    public static double Probability(IReadOnlyList<long> counts, IReadOnlyList<double> probabilities)
    {
        double total = counts.Sum();
        var statistic = counts.Zip(probabilities, (count, p) => Math.Pow(count - (total * p), 2) / (total * p)).Sum();
        return 1 - ChiSquared.CDF(counts.Count - 1, statistic);
    }
}
