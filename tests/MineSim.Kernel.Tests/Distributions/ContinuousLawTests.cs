using MathNet.Numerics.Distributions;

namespace MineSim.Kernel.Tests;

/// <summary>Every continuous law against MathNet's implementation of the same law.</summary>
public class ContinuousLawTests
{
    private const int Draws = 200_000;

    private static readonly Dictionary<string, (Distribution Ours, IContinuousDistribution Theirs)> Laws = new()
    {
        ["uniform"] = (Distribution.Uniform(-2, 7), new ContinuousUniform(-2, 7)),
        ["triangular"] = (Distribution.Triangular(1, 2, 6), new Triangular(1, 6, 2)),
        ["triangular, mode at the minimum"] = (Distribution.Triangular(1, 1, 6), new Triangular(1, 6, 1)),
        ["triangular, mode at the maximum"] = (Distribution.Triangular(1, 6, 6), new Triangular(1, 6, 6)),
        ["exponential"] = (Distribution.Exponential(3), new Exponential(1 / 3.0)),
        ["normal"] = (Distribution.Normal(10, 2.5), new Normal(10, 2.5)),
        ["lognormal by cv"] = (Distribution.LognormalByCv(0.7, 0.4), LogNormal.WithMeanVariance(0.7, 0.28 * 0.28)),
        ["lognormal by small cv"] = (Distribution.LognormalByCv(2, 0.005), LogNormal.WithMeanVariance(2, 1e-4)),
        ["lognormal by sigma"] = (
            Distribution.LognormalBySigma(2.5, 0.9),
            new LogNormal(Math.Log(2.5) - (0.9 * 0.9 / 2), 0.9)
        ),
        ["weibull, wearing out"] = (Distribution.Weibull(40, 2.2), WeibullOfMean(40, 2.2)),
        ["weibull, dying young"] = (Distribution.Weibull(40, 0.7), WeibullOfMean(40, 0.7)),
        ["gamma"] = (Distribution.Gamma(5, 2.5), new Gamma(2.5, 0.5)),
        ["gamma, shape below 1"] = (Distribution.Gamma(5, 0.4), new Gamma(0.4, 0.08)),
        ["gamma, shape 1"] = (Distribution.Gamma(5, 1), new Exponential(0.2)),
        ["gamma, large shape"] = (Distribution.Gamma(5, 400), new Gamma(400, 80)),
        ["erlang"] = (Distribution.Erlang(6, 3), new Erlang(3, 0.5)),
        ["beta"] = (Distribution.Beta(2, 3.5, 0, 1), new Beta(2, 3.5)),
        ["beta, stretched"] = (Distribution.Beta(2, 3, -1, 4), new BetaScaled(2, 3, -1, 5)),
        ["beta, both shapes below 1"] = (Distribution.Beta(0.4, 0.3, 0, 1), new Beta(0.4, 0.3)),
        ["beta, one shape below 1"] = (Distribution.Beta(0.5, 2, 0, 1), new Beta(0.5, 2)),
        ["pert"] = (Distribution.Pert(1, 2, 6), new BetaScaled(1.8, 4.2, 1, 5)),
        ["scaled"] = (Distribution.Weibull(20, 2.2).Scale(2), WeibullOfMean(40, 2.2)),
        ["scaled twice"] = (Distribution.Normal(1, 0.25).Scale(5).Scale(2), new Normal(10, 2.5)),
    };

    public static TheoryData<string> Names => [.. Laws.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Draws_follow_the_law(string name)
    {
        (var ours, var theirs) = Laws[name];
        Sampled sample = new(ours, Draws, name);
        Assert.True(KolmogorovSmirnov.Probability(sample.Values, theirs.CumulativeDistribution) > 0.001);
        sample.AssertMoments(theirs.Mean, theirs.Variance);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Moments_bounds_and_cumulative_are_those_of_the_law(string name)
    {
        (var ours, var theirs) = Laws[name];
        Assert.Equal(theirs.Mean, ours.Mean, 1e-9 * Math.Abs(theirs.Mean));
        Assert.Equal(theirs.Variance, ours.Variance, 1e-9 * theirs.Variance);
        Assert.Equal(theirs.Minimum, ours.Minimum);
        Assert.Equal(theirs.Maximum, ours.Maximum);
        for (double deviations = -4; deviations <= 6; deviations += 0.37)
        {
            var x = theirs.Mean + (deviations * Math.Sqrt(theirs.Variance));
            var expected =
                x < theirs.Minimum ? 0
                : x > theirs.Maximum ? 1
                : theirs.CumulativeDistribution(x);
            Assert.Equal(expected, ours.Cumulative(x), 2e-8); // MathNet's e^x − 1, in its Weibull, is no better.
        }
    }

    private static Weibull WeibullOfMean(double mean, double shape) =>
        new(shape, mean / MathNet.Numerics.SpecialFunctions.Gamma(1 + (1 / shape)));
}
