namespace MineSim.Kernel.Tests;

/// <summary>What is left of a life that has lasted so long.</summary>
public class SampleLeftTests
{
    private const int Draws = 100_000;

    public static TheoryData<string, double> Lives =>
        new()
        {
            { "exponential", 50 },
            { "weibull", 0 },
            { "weibull", 30 },
            { "weibull", 100 },
            { "dying young", 25 },
            { "lognormal", 40 },
            { "gamma", 60 },
            { "uniform", 15 },
        };

    [Theory]
    [MemberData(nameof(Lives))]
    public void It_follows_the_law_beyond_the_age(string name, double age)
    {
        var law = Law(name);
        var survived = 1 - law.Cumulative(age);
        RandomStream stream = new(11, 0, name, "left");

        double[] left = [.. Enumerable.Range(0, Draws).Select(_ => law.SampleLeft(age, stream))];

        Assert.All(left, value => Assert.True(value >= 0));
        Assert.True(
            KolmogorovSmirnov.Probability(left, x => (law.Cumulative(age + x) - law.Cumulative(age)) / survived) > 0.001
        );
    }

    [Fact]
    public void A_constant_life_ends_when_it_ends() =>
        Assert.Equal(
            [7, 0, 0],
            new double[] { 3, 10, 11 }.Select(age => Distribution.Constant(10).SampleLeft(age, new(1, 0, "a", "b")))
        );

    [Fact]
    public void What_outlasts_everything_that_the_law_can_tell_has_nothing_left() =>
        Assert.Equal(0, Distribution.Uniform(0, 5).SampleLeft(6, new(1, 0, "a", "b")));

    private static Distribution Law(string name) =>
        name switch
        {
            "exponential" => Distribution.Exponential(40),
            "weibull" => Distribution.Weibull(40, 2.2),
            "dying young" => Distribution.Weibull(40, 0.7),
            "lognormal" => Distribution.LognormalByCv(40, 0.8),
            "gamma" => Distribution.Gamma(40, 2.5),
            _ => Distribution.Uniform(10, 20),
        };
}
