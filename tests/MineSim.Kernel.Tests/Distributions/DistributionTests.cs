using System.Globalization;

namespace MineSim.Kernel.Tests;

public class DistributionTests
{
    public static TheoryData<string, Func<Distribution>> Named =>
        new()
        {
            { "constant(1.5)", () => Distribution.Constant(1.5) },
            { "uniform(minimum 1, maximum 2.5)", () => Distribution.Uniform(1, 2.5) },
            { "triangular(minimum 1, mode 2, maximum 4)", () => Distribution.Triangular(1, 2, 4) },
            { "exponential(mean 3)", () => Distribution.Exponential(3) },
            { "normal(mean 10, standard deviation 2)", () => Distribution.Normal(10, 2) },
            { "lognormal(mean 0.7, cv 0.4)", () => Distribution.LognormalByCv(0.7, 0.4) },
            { "lognormal(mean 2.5, sigma 0.9)", () => Distribution.LognormalBySigma(2.5, 0.9) },
            { "weibull(mean 40, shape 1.1)", () => Distribution.Weibull(40, 1.1) },
            { "gamma(mean 5, shape 2.5)", () => Distribution.Gamma(5, 2.5) },
            { "beta(a 2, b 3, minimum 0, maximum 1)", () => Distribution.Beta(2, 3, 0, 1) },
            { "pert(minimum 1, mode 2, maximum 6)", () => Distribution.Pert(1, 2, 6) },
            { "erlang(mean 6, stages 3)", () => Distribution.Erlang(6, 3) },
            { "empirical(3 observations, mean 2)", () => Distribution.Empirical([1, 2, 3]) },
            { "discrete(2 values, mean 1.75)", () => Distribution.Discrete([1, 2], [1, 3]) },
            {
                "normal(mean 10, standard deviation 2) truncated to [0, Infinity]",
                () => Distribution.Normal(10, 2).Truncate(0, double.PositiveInfinity)
            },
            {
                "exponential(mean 3) scaled by 2 truncated to [1, 9]",
                () => Distribution.Exponential(3).Scale(2).Truncate(1, 9)
            },
        };

    [Theory]
    [MemberData(nameof(Named), DisableDiscoveryEnumeration = true)]
    public void A_distribution_reads_as_its_law_in_every_culture(string text, Func<Distribution> make)
    {
        var before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = comma;
        try
        {
            Assert.Equal(text, make().ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Named), DisableDiscoveryEnumeration = true)]
    public void Distributions_of_the_same_law_and_parameters_are_equal(string text, Func<Distribution> make)
    {
        var one = make();
        Assert.Equal(one, make());
        Assert.Equal(one.GetHashCode(), make().GetHashCode());
        foreach (var other in Named)
            Assert.Equal(other.Data.Item1 == text, one.Equals(other.Data.Item2()));
    }

    [Theory]
    [MemberData(nameof(Named), DisableDiscoveryEnumeration = true)]
    public void A_draw_allocates_nothing(string text, Func<Distribution> make)
    {
        var distribution = make();
        var rare =
            distribution.Variance > 0 && text.StartsWith("normal", StringComparison.Ordinal)
                ? distribution.Truncate(20, 21)
                : distribution;
        RandomStream stream = new(1, 0, "allocation", text);
        Draw(distribution, rare, stream);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Draw(distribution, rare, stream);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void An_embedder_s_own_law_is_a_distribution_like_any_other()
    {
        var own = Distribution.Of(new CoinFlip());
        Assert.Equal(own, Distribution.Of(new CoinFlip()));
        Assert.All(new Sampled(own.Scale(2), 100, "coin").Values, x => Assert.True(x is 0 or 2));
        Assert.Equal(1, own.Truncate(1, 5).Mean);
    }

    private static void Draw(Distribution distribution, Distribution rare, RandomStream stream)
    {
        for (var i = 0; i < 1000; i++)
        {
            distribution.Sample(stream);
            rare.Sample(stream);
        }
    }

    private readonly record struct CoinFlip : ILaw
    {
        public double Mean => 0.5;

        public double Variance => 0.25;

        public double Minimum => 0;

        public double Maximum => 1;

        public IEnumerable<(double Value, double Probability)> Atoms => [(0, 0.5), (1, 0.5)];

        public double Sample(RandomStream stream) => stream.Next(2);

        public double Cumulative(double x) =>
            x < 0 ? 0
            : x < 1 ? 0.5
            : 1;

        public double Survival(double x) => 1 - Cumulative(x);
    }
}
