namespace MineSim.Kernel.Tests;

/// <summary>Whether a sample could come from a continuous law.</summary>
internal static class KolmogorovSmirnov
{
    /// <summary>The probability that a true sample of this size strays at least as far from the cumulative function
    /// (Stephens 1970's form of the limit law).</summary>
    public static double Probability(double[] sample, Func<double, double> cumulative)
    {
        double[] sorted = [.. sample];
        Array.Sort(sorted);
        double n = sorted.Length;
        double distance = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var expected = cumulative(sorted[i]);
            distance = Math.Max(distance, Math.Max(expected - (i / n), ((i + 1) / n) - expected));
        }

        var lambda = (Math.Sqrt(n) + 0.12 + (0.11 / Math.Sqrt(n))) * distance;
        if (lambda < 0.3)
            return 1;
        double probability = 0;
        for (var k = 1; k <= 100; k++)
            probability += (k % 2 == 1 ? 2 : -2) * Math.Exp(-2 * k * k * lambda * lambda);
        return probability;
    }
}
