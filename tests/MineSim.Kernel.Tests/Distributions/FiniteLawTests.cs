namespace MineSim.Kernel.Tests;

/// <summary>The laws of finitely many values: constant, empirical, discrete.</summary>
public class FiniteLawTests
{
    private const int Draws = 200_000;

    [Fact]
    public void A_constant_is_always_itself()
    {
        var constant = Distribution.Constant(4.5);
        Assert.All(new Sampled(constant, 100, "constant").Values, x => Assert.Equal(4.5, x));
        Assert.Equal((4.5, 0, 4.5, 4.5), (constant.Mean, constant.Variance, constant.Minimum, constant.Maximum));
        Assert.Equal((0, 1), (constant.Cumulative(4.4999), constant.Cumulative(4.5)));
    }

    [Theory]
    [InlineData(new double[] { 3, 1, 2 }, new double[] { 1, 5, 2 })]
    [InlineData(new double[] { 1, 2, 3, 4, 5, 6, 7 }, new double[] { 1, 1, 1, 1, 1, 1, 1 })]
    [InlineData(new double[] { -5, 0, 10, 11 }, new[] { 0.001, 0.9, 0.05, 0.049 })]
    [InlineData(new double[] { 8 }, new double[] { 0.3 })]
    public void Discrete_values_come_up_by_their_weights(double[] values, double[] weights)
    {
        var discrete = Distribution.Discrete(values, weights);
        double[] shares = [.. weights.Select(w => w / weights.Sum())];
        var mean = values.Zip(shares, (x, p) => x * p).Sum();
        var variance = values.Zip(shares, (x, p) => (x - mean) * (x - mean) * p).Sum();
        var sample = new Sampled(discrete, Draws, "discrete").Values;

        long[] counts = [.. values.Select(x => sample.LongCount(s => s == x))];
        Assert.Equal(Draws, counts.Sum());
        Assert.True(counts.Length == 1 || ChiSquare.Probability(counts, shares) > 0.001);
        Assert.Equal(mean, discrete.Mean, 1e-12);
        Assert.Equal(variance, discrete.Variance, 1e-12);
        Assert.Equal((values.Min(), values.Max()), (discrete.Minimum, discrete.Maximum));
        foreach (var x in values)
        {
            var upTo = values.Zip(shares, (value, p) => value <= x ? p : 0).Sum();
            var below = values.Zip(shares, (value, p) => value < x ? p : 0).Sum();
            Assert.Equal(upTo, discrete.Cumulative(x), 1e-12);
            Assert.Equal(below, discrete.Cumulative(Math.BitDecrement(x)), 1e-12);
        }
    }

    [Fact]
    public void A_thousand_discrete_values_of_very_unequal_weight_come_up_by_their_weights()
    {
        double[] values = [.. Enumerable.Range(0, 1000).Select(i => (double)i)];
        double[] weights = [.. values.Select(i => 1 / (1 + i))];
        var total = weights.Sum();
        Sampled sample = new(Distribution.Discrete(values, weights), 500_000, "zipf");
        var counts = new long[1000];
        foreach (var x in sample.Values)
            counts[(int)x]++;
        Assert.True(ChiSquare.Probability(counts, [.. weights.Select(w => w / total)]) > 0.001);
    }

    [Fact]
    public void A_discrete_value_of_no_weight_never_occurs_and_equal_values_add_up()
    {
        var discrete = Distribution.Discrete([9, 1, 2, 1], [0, 1, 2, 1]);
        Assert.Equal(2, discrete.Maximum);
        Assert.Equal(Distribution.Discrete([1, 2], [2, 2]), discrete);
        Assert.DoesNotContain(9.0, new Sampled(discrete, 10_000, "weightless").Values);
    }

    [Fact]
    public void Observations_come_up_equally_often()
    {
        double[] observations = [2.5, 1.5, 4, 1.5, 9];
        var empirical = Distribution.Empirical(observations);
        Sampled sample = new(empirical, Draws, "empirical");
        long[] counts = [.. new[] { 1.5, 2.5, 4, 9 }.Select(x => sample.Values.LongCount(s => s == x))];
        Assert.True(ChiSquare.Probability(counts, [0.4, 0.2, 0.2, 0.2]) > 0.001);
        Assert.Equal(observations.Average(), empirical.Mean, 1e-12);
        Assert.Equal(observations.Average(x => x * x) - Math.Pow(observations.Average(), 2), empirical.Variance, 1e-12);
        Assert.Equal([0, 0.4, 0.6, 1], new[] { 1.4, 1.5, 3, 9 }.Select(empirical.Cumulative));
    }

    [Fact]
    public void A_list_changed_afterwards_changes_no_law()
    {
        double[] observations = [3, 1, 2];
        var empirical = Distribution.Empirical(observations);
        observations[0] = 100;
        Assert.Equal(3, empirical.Maximum);
    }
}
