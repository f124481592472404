namespace MineSim.Kernel.Tests;

public class ImpossibleParameterTests
{
    private const double Infinity = double.PositiveInfinity;

    public static TheoryData<string, Func<Distribution>> Impossible =>
        new()
        {
            { "value", () => Distribution.Constant(double.NaN) },
            { "value", () => Distribution.Constant(Infinity) },
            { "maximum", () => Distribution.Uniform(2, 1) },
            { "minimum", () => Distribution.Uniform(double.NaN, 1) },
            { "maximum", () => Distribution.Uniform(1, Infinity) },
            { "maximum", () => Distribution.Uniform(double.MinValue, double.MaxValue) },
            { "mode", () => Distribution.Triangular(1, 0.5, 2) },
            { "mode", () => Distribution.Triangular(1, double.NaN, 2) },
            { "maximum", () => Distribution.Triangular(3, 2, 1) },
            { "mean", () => Distribution.Exponential(0) },
            { "mean", () => Distribution.Exponential(-1) },
            { "mean", () => Distribution.Exponential(double.NaN) },
            { "mean", () => Distribution.Exponential(Infinity) },
            { "mean", () => Distribution.Normal(double.NaN, 1) },
            { "standardDeviation", () => Distribution.Normal(1, 0) },
            { "standardDeviation", () => Distribution.Normal(1, -1) },
            { "mean", () => Distribution.LognormalByCv(-0.7, 0.4) },
            { "cv", () => Distribution.LognormalByCv(0.7, 0) },
            { "cv", () => Distribution.LognormalByCv(0.7, 1e200) },
            { "mean", () => Distribution.LognormalBySigma(0, 1) },
            { "sigma", () => Distribution.LognormalBySigma(1, -0.1) },
            { "sigma", () => Distribution.LognormalBySigma(1, 40) },
            { "mean", () => Distribution.Weibull(0, 1) },
            { "shape", () => Distribution.Weibull(1, 0) },
            { "shape", () => Distribution.Weibull(1, 0.001) },
            { "shape", () => Distribution.Weibull(1, Infinity) },
            { "mean", () => Distribution.Gamma(-1, 1) },
            { "shape", () => Distribution.Gamma(1, -1) },
            { "a", () => Distribution.Beta(0, 1, 0, 1) },
            { "b", () => Distribution.Beta(1, double.NaN, 0, 1) },
            { "maximum", () => Distribution.Beta(1, 1, 1, 0) },
            { "mode", () => Distribution.Pert(1, 3, 2) },
            { "minimum", () => Distribution.Pert(-Infinity, 3, 5) },
            { "mean", () => Distribution.Erlang(0, 2) },
            { "stages", () => Distribution.Erlang(1, 0) },
            { "observations", () => Distribution.Empirical([1, double.NaN]) },
            { "observations", () => Distribution.Empirical([]) },
            { "values", () => Distribution.Discrete([], []) },
            { "values", () => Distribution.Discrete([Infinity], [1]) },
            { "weights", () => Distribution.Discrete([1, 2], [1]) },
            { "weights", () => Distribution.Discrete([1, 2], [1, -1]) },
            { "weights", () => Distribution.Discrete([1, 2], [0, 0]) },
            { "weights", () => Distribution.Discrete([1, 2], [double.MaxValue, double.MaxValue]) },
            { "factor", () => Distribution.Constant(1).Scale(0) },
            { "factor", () => Distribution.Constant(1).Scale(-2) },
            { "factor", () => Distribution.Constant(1).Scale(double.NaN) },
            { "minimum", () => Distribution.Normal(0, 1).Truncate(double.NaN, 1) },
            { "maximum", () => Distribution.Normal(0, 1).Truncate(1, 0) },
            { "minimum", () => Distribution.Normal(0, 1).Truncate(100, 101) },
            { "minimum", () => Distribution.Normal(0, 1).Truncate(1, 1) },
            { "minimum", () => Distribution.Exponential(1).Truncate(-5, -1) },
            { "minimum", () => Distribution.Uniform(0, 1).Truncate(2, 3) },
            { "minimum", () => Distribution.Discrete([1, 2], [1, 1]).Truncate(1.2, 1.8) },
            { "minimum", () => Distribution.Constant(1).Truncate(2, Infinity) },
        };

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void Impossible_parameters_are_refused_by_name(string parameter, Func<Distribution> make)
    {
        var refusal = Assert.ThrowsAny<ArgumentException>(make);
        Assert.Equal(parameter, refusal.ParamName);
    }

    [Fact]
    public void A_refusal_says_what_was_expected()
    {
        var cv = Assert.ThrowsAny<ArgumentException>(() => Distribution.LognormalByCv(0.7, -0.4));
        Assert.StartsWith("The cv must be a finite number above 0, not -0.4.", cv.Message, StringComparison.Ordinal);
        var mode = Assert.ThrowsAny<ArgumentException>(() => Distribution.Pert(1, 3, 2));
        Assert.StartsWith(
            "The mode must be between the minimum, 1, and the maximum, 2, not 3.",
            mode.Message,
            StringComparison.Ordinal
        );
        var mass = Assert.ThrowsAny<ArgumentException>(() => Distribution.Uniform(0, 1).Truncate(2, 3));
        Assert.StartsWith(
            "The minimum and maximum must leave some probability between them, "
                + "but uniform(minimum 0, maximum 1) has none in [2, 3].",
            mass.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_range_of_no_width_is_a_constant()
    {
        Distribution[] points =
        [
            Distribution.Uniform(3, 3),
            Distribution.Triangular(3, 3, 3),
            Distribution.Pert(3, 3, 3),
            Distribution.Beta(1, 2, 3, 3),
        ];
        Assert.All(
            points,
            point =>
            {
                Assert.Equal((3, 0), (point.Mean, point.Variance));
                Assert.Equal((0, 1), (point.Cumulative(2.9), point.Cumulative(3)));
                Assert.All(new Sampled(point, 100, "point").Values, x => Assert.Equal(3, x));
            }
        );
    }
}
