using MineSim.Experiments.Replications;
using MineSim.Records;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>Holds simulated means against exact values.</summary>
internal static class Confidence
{
    /// <summary>Replications of every experiment here.</summary>
    public const int Replications = 30;

    // Student's t with 29 degrees of freedom at 99.5 %: the two-sided 99 % interval.
    private const double Quantile = 2.7564;

    /// <summary>The figures of a KPI, one for each replication.</summary>
    public static ExperimentResult Experiment(MineSiteSpec spec)
    {
        var result = MonteCarlo.Run(spec, new MonteCarloOptions { Replications = Replications, Detail = Detail.Kpi });
        Assert.Empty(result.Failures);
        return result;
    }

    /// <summary>A KPI of each replication.</summary>
    public static IReadOnlyList<double> Figures(this ExperimentResult result, string kpi, string item = "") =>
        result.Figures[result.Figures.Keys.Single(key => key.Kpi == kpi && key.Item == item)];

    /// <summary>
    /// The exact value lies within the mean's 99 % confidence interval, which is no wider than 1 % of it.
    /// </summary>
    public static void Holds(double exact, IEnumerable<double> figures)
    {
        double[] values = [.. figures];
        Assert.Equal(Replications, values.Length);
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1));
        var half = Quantile * deviation / Math.Sqrt(values.Length);
        Assert.True(2 * half <= 0.01 * exact, $"The interval {mean} ± {half} is wider than 1 % of {exact}.");
        Assert.True(Math.Abs(mean - exact) <= half, $"The exact value {exact} lies outside of {mean} ± {half}.");
    }
}
