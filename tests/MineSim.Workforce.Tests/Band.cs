namespace MineSim.Workforce.Tests;

/// <summary>The 99 % confidence interval of a mean.</summary>
internal static class Band
{
    private const double Quantile99 = 2.5758293035489;

    /// <summary>
    /// The exact value lies in the 99 % confidence interval of the mean, and the interval is no wider than a share of
    /// it.
    /// </summary>
    public static void Holds(double exact, IReadOnlyList<double> values, double width = 0.01)
    {
        var mean = values.Average();
        var variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1);
        var half = Quantile99 * Math.Sqrt(variance / values.Count);
        Assert.InRange(2 * half, 0, width * exact);
        Assert.InRange(exact, mean - half, mean + half);
    }
}
