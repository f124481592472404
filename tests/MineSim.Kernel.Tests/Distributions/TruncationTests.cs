using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace MineSim.Kernel.Tests;

public class TruncationTests
{
    private const double Infinity = double.PositiveInfinity;

    private static readonly Dictionary<string, (Distribution, IContinuousDistribution, double, double)> Laws = new()
    {
        ["normal, most of it"] = (Distribution.Normal(10, 2), new Normal(10, 2), 6, 15),
        ["normal, one side"] = (Distribution.Normal(10, 2), new Normal(10, 2), 0, Infinity),
        ["normal, other side"] = (Distribution.Normal(10, 2), new Normal(10, 2), -Infinity, 9),
        ["normal, a sliver"] = (Distribution.Normal(10, 2), new Normal(10, 2), 10, 10.02),
        ["normal, upper tail"] = (Distribution.Normal(10, 2), new Normal(10, 2), 16, 18),
        ["normal, lower tail"] = (Distribution.Normal(10, 2), new Normal(10, 2), 1, 3),
        ["exponential, tail"] = (Distribution.Exponential(2), new Exponential(0.5), 12, Infinity),
        ["lognormal"] = (Distribution.LognormalByCv(1, 1), LogNormal.WithMeanVariance(1, 1), 0.2, 4),
        ["lognormal, wide"] = (Distribution.LognormalBySigma(1, 1), new LogNormal(-0.5, 1), 0.01, Infinity),
        ["weibull"] = (Distribution.Weibull(SpecialFunctions.Gamma(1.5), 2), new Weibull(2, 1), 0.5, 2),
        ["gamma, shape below 1"] = (Distribution.Gamma(2, 0.5), new Gamma(0.5, 0.25), 0, 3),
        ["beta, upper end"] = (Distribution.Beta(2, 3, 0, 1), new Beta(2, 3), 0.95, 1),
        ["triangular"] = (Distribution.Triangular(0, 1, 4), new Triangular(0, 4, 1), 0.5, 2),
        ["uniform"] = (Distribution.Uniform(0, 4), new ContinuousUniform(0, 4), 1, 9),
        ["scaled"] = (Distribution.Normal(5, 1).Scale(2), new Normal(10, 2), 6, 15),
        ["twice"] = (Distribution.Normal(10, 2).Truncate(2, 14), new Normal(10, 2), 6, 12),
    };

    public static TheoryData<string> Names => [.. Laws.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Draws_keep_the_proportions_of_the_law_inside_the_bounds(string name)
    {
        (var whole, var theirs, var low, var high) = Laws[name];
        var truncated = whole.Truncate(low, high);
        Sampled sample = new(truncated, 20_000, name);
        double before = Cumulative(theirs, low),
            mass = Cumulative(theirs, high) - before;

        Assert.True(sample.Values.Min() >= low && sample.Values.Max() <= high);
        Assert.True(KolmogorovSmirnov.Probability(sample.Values, x => (Cumulative(theirs, x) - before) / mass) > 0.001);
        sample.AssertMoments(truncated.Mean, truncated.Variance);
    }

    [Theory]
    [InlineData(10, 2, 6, 15)]
    [InlineData(10, 2, 10, 10.02)]
    [InlineData(10, 2, 0, Infinity)]
    [InlineData(10, 2, 30, Infinity)]
    [InlineData(10, 2, 30, 31)]
    [InlineData(0, 1, -38, -36)]
    [InlineData(0, 1, -Infinity, 2)]
    public void Moments_of_a_truncated_normal_are_those_of_its_density(
        double mean,
        double deviation,
        double low,
        double high
    )
    {
        // A fine sum over the density within the bounds, where the closed form loses its digits in the tails.
        var from = double.IsInfinity(low) ? mean - (12 * deviation) : low;
        var to = double.IsInfinity(high) ? Math.Max(low, mean) + (12 * deviation) : high;
        var peak = Math.Clamp(mean, from, to);
        double square(double x) => (x - mean) * (x - mean) / (2 * deviation * deviation);
        (var exactMean, var exactVariance) = Riemann(x => Math.Exp(square(peak) - square(x)), from, to);
        var truncated = Distribution.Normal(mean, deviation).Truncate(low, high);
        Assert.Equal(exactMean, truncated.Mean, 1e-7 * Math.Sqrt(exactVariance));
        Assert.Equal(exactVariance, truncated.Variance, 1e-7 * exactVariance);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(5, Infinity)]
    [InlineData(500, Infinity)]
    public void Moments_of_a_truncated_exponential_have_a_closed_form(double low, double high)
    {
        var span = high - low;
        var lost = double.IsInfinity(span) ? 0 : span / (Math.Exp(span) - 1);
        var lostSquare = lost * lost * (double.IsInfinity(span) ? 0 : Math.Exp(span));
        var truncated = Distribution.Exponential(1).Truncate(low, high);
        Assert.Equal(low + 1 - lost, truncated.Mean, 1e-9 * (low + 1));
        Assert.Equal(1 - lostSquare, truncated.Variance, 1e-8);
    }

    [Theory]
    [InlineData(0.5, 0.9)]
    [InlineData(1, 3)]
    [InlineData(2, 0.01)]
    [InlineData(3, 50)]
    public void Moments_of_a_lognormal_above_a_bound_have_a_closed_form(double sigma, double low)
    {
        // E[X^k; X > low] = E[X^k]·Φ(k·sigma − z), z being the bound in standard deviations of the logarithm.
        var z = (Math.Log(low) + (sigma * sigma / 2)) / sigma;
        double moment(int k) =>
            Math.Exp(k * (k - 1) / 2.0 * sigma * sigma) * Normal.CDF(0, 1, (k * sigma) - z) / Normal.CDF(0, 1, -z);
        var truncated = Distribution.LognormalBySigma(1, sigma).Truncate(low, Infinity);
        var variance = moment(2) - (moment(1) * moment(1));
        Assert.Equal(moment(1), truncated.Mean, 1e-7 * moment(1));
        Assert.Equal(variance, truncated.Variance, 1e-7 * variance);
    }

    [Fact]
    public void A_far_upper_tail_is_as_exact_as_a_lower_one()
    {
        // P(Z > 9) is 1e-19, far under what 1 − P(Z ≤ 9) can resolve.
        var upper = Distribution.Normal(0, 1).Truncate(9, 12);
        var lower = Distribution.Normal(0, 1).Truncate(-12, -9);
        Assert.Equal(-lower.Mean, upper.Mean, 1e-9);
        Assert.Equal(lower.Variance, upper.Variance, 1e-9);
        var sample = new Sampled(upper, 20_000, "far").Values;
        Assert.True(KolmogorovSmirnov.Probability(sample, x => 1 - lower.Cumulative(-x)) > 0.001);
        Assert.True(sample.Distinct().Count() > 19_990);
    }

    [Fact]
    public void Finite_laws_keep_the_values_on_the_bounds()
    {
        var dice = Distribution.Discrete([1, 2, 3, 4, 5, 6], [1, 1, 1, 1, 1, 1]);
        var middle = dice.Truncate(2, 4);
        Assert.Equal(3, middle.Mean, 1e-12);
        Assert.Equal(2 / 3.0, middle.Variance, 1e-12);
        Assert.Equal((2, 4), (middle.Minimum, middle.Maximum));
        var sample = new Sampled(middle, 30_000, "dice").Values;
        Assert.True(
            ChiSquare.Probability(
                [.. new[] { 2, 3, 4 }.Select(x => sample.LongCount(s => s == x))],
                [1 / 3.0, 1 / 3.0, 1 / 3.0]
            ) > 0.001
        );
        Assert.Equal(3, dice.Truncate(3, 3).Mean);
    }

    [Fact]
    public void Scaled_finite_laws_do_not_lose_a_value_to_rounding()
    {
        double[] values = [.. Enumerable.Range(1, 1000).Select(i => i * 0.1)];
        foreach (var factor in new[] { 0.1, 0.3, 1 / 3.0, 3, 7.7 })
        {
            var scaled = Distribution.Empirical(values).Scale(factor);
            for (var i = 0; i < values.Length; i++)
                Assert.Equal((i + 1) / 1000.0, scaled.Cumulative(factor * values[i]));
        }
    }

    [Fact]
    public void A_rare_discrete_value_is_found_by_inversion()
    {
        var rare = Distribution.Discrete([1, 2, 3, 4], [1, 1e-9, 2e-9, 1]).Truncate(1.5, 3.5);
        var sample = new Sampled(rare, 20_000, "rare").Values;
        Assert.True(
            ChiSquare.Probability([sample.LongCount(x => x == 2), sample.LongCount(x => x == 3)], [1 / 3.0, 2 / 3.0])
                > 0.001
        );
        Assert.Equal(8 / 3.0, rare.Mean, 1e-6);
    }

    [Fact]
    public void Bounds_that_cut_nothing_change_no_moment()
    {
        var law = Distribution.Gamma(5, 2.5);
        var same = law.Truncate(0, Infinity);
        Assert.Equal((law.Mean, law.Variance), (same.Mean, same.Variance));
    }

    private static double Cumulative(IContinuousDistribution law, double x) =>
        double.IsPositiveInfinity(x) ? 1
        : x <= law.Minimum ? 0
        : x >= law.Maximum ? 1
        : law.CumulativeDistribution(x);

    private static (double Mean, double Variance) Riemann(Func<double, double> density, double from, double to)
    {
        const int steps = 400_000;
        double width = (to - from) / steps,
            mass = 0,
            first = 0,
            second = 0;
        for (var i = 0; i < steps; i++)
        {
            var offset = (i + 0.5) * width;
            var weight = density(from + offset);
            mass += weight;
            first += weight * offset;
            second += weight * offset * offset;
        }

        var mean = first / mass;
        return (from + mean, (second / mass) - (mean * mean));
    }
}
