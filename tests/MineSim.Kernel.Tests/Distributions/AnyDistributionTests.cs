using CsCheck;

namespace MineSim.Kernel.Tests;

/// <summary>What holds for every distribution whatever its parameters.</summary>
public class AnyDistributionTests
{
    private static readonly Gen<double> Size = Gen.Double[-3, 3].Select(x => Math.Pow(10, x));
    private static readonly Gen<double> Shape = Gen.Double[-1, 2].Select(x => Math.Pow(10, x));
    private static readonly Gen<double> Low = Gen.Double[-100, 100];
    private static readonly Gen<double> Share = Gen.Double[0, 1];

    private static readonly Gen<double[]> Points = Gen.Double[-8, 8].Array[2, 20];

    private static readonly Gen<Distribution> Whole = Gen.OneOf(
        Size.Select(Distribution.Constant),
        Gen.Select(Low, Size, (low, range) => Distribution.Uniform(low, low + range)),
        Gen.Select(
            Low,
            Size,
            Share,
            (low, range, rise) => Distribution.Triangular(low, low + (rise * range), low + range)
        ),
        Size.Select(Distribution.Exponential),
        Gen.Select(Low, Size, Distribution.Normal),
        Gen.Select(Size, Gen.Double[0.01, 3], Distribution.LognormalByCv),
        Gen.Select(Size, Gen.Double[0.01, 2], Distribution.LognormalBySigma),
        Gen.Select(Size, Gen.Double[0.3, 20], Distribution.Weibull),
        Gen.Select(Size, Shape, Distribution.Gamma),
        Gen.Select(Shape, Shape, Low, Size, (a, b, low, range) => Distribution.Beta(a, b, low, low + range)),
        Gen.Select(Low, Size, Share, (low, range, rise) => Distribution.Pert(low, low + (rise * range), low + range)),
        Gen.Select(Size, Gen.Int[1, 30], Distribution.Erlang),
        Size.Array[1, 20].Select(values => Distribution.Empirical(values)),
        Size.Array[1, 20].Select(values => Distribution.Discrete(values, values))
    );

    private static readonly Gen<Distribution> Any = Gen.OneOf(
        Whole,
        Gen.Select(Whole, Size, (law, factor) => law.Scale(factor)),
        Gen.Select(Whole, Gen.Double[-3, 2], Gen.Double[0.1, 4], Truncated),
        Gen.Select(
            Whole,
            Gen.Double[-3, 2],
            Gen.Double[0.1, 4],
            Size,
            (law, from, width, factor) => Truncated(law, from, width).Scale(factor)
        )
    );

    [Fact]
    public void Draws_stay_within_the_support() =>
        Gen.Select(Any, Gen.ULong)
            .Sample(
                (law, seed) =>
                {
                    RandomStream stream = new(seed, 0, "law", "support");
                    for (var i = 0; i < 50; i++)
                        Assert.InRange(law.Sample(stream), law.Minimum, law.Maximum);
                    Assert.InRange(law.Mean, law.Minimum - Rounding(law), law.Maximum + Rounding(law));
                    Assert.True(law.Variance >= 0);
                }
            );

    [Fact]
    public void The_cumulative_function_rises_from_0_to_1() =>
        Gen.Select(Any, Points)
            .Sample(
                (law, points) =>
                {
                    var deviation = Math.Sqrt(law.Variance);
                    double last = 0;
                    foreach (var x in points.Order().Select(z => law.Mean + (z * deviation)))
                    {
                        var cumulative = law.Cumulative(x);
                        Assert.InRange(cumulative, Math.Max(0, last - 1e-9), 1 + 1e-12);
                        last = cumulative;
                    }

                    Assert.Equal(0, law.Cumulative(Math.BitDecrement(law.Minimum)));
                    Assert.Equal(1, law.Cumulative(law.Maximum), 1e-12);
                }
            );

    [Fact]
    public void Draws_are_spread_as_the_cumulative_function_says() =>
        Gen.Select(Any, Gen.ULong)
            .Sample(
                (law, seed) =>
                {
                    // The share of 400 draws at or below the mean, 5.5 standard deviations either way.
                    RandomStream stream = new(seed, 0, "law", "spread");
                    var at = law.Mean + Rounding(law);
                    var expected = law.Cumulative(at);
                    var share = Enumerable.Range(0, 400).Count(_ => law.Sample(stream) <= at) / 400.0;
                    var margin = (5.5 * Math.Sqrt(expected * (1 - expected) / 400)) + 0.01;
                    Assert.InRange(share, expected - margin, expected + margin);
                }
            );

    [Fact]
    public void Scaling_scales_the_moments() =>
        Gen.Select(Any, Size)
            .Sample(
                (law, factor) =>
                {
                    var scaled = law.Scale(factor);
                    Assert.Equal(factor * law.Mean, scaled.Mean, 1e-12 * Math.Abs(factor * law.Mean));
                    Assert.Equal(
                        factor * factor * law.Variance,
                        scaled.Variance,
                        1e-12 * factor * factor * law.Variance
                    );
                }
            );

    private static double Rounding(Distribution law) => 1e-9 * (Math.Abs(law.Mean) + Math.Sqrt(law.Variance));

    /// <summary>Truncated to bounds in standard deviations from the mean, unless these hold nothing.</summary>
    private static Distribution Truncated(Distribution law, double from, double width)
    {
        var deviation = Math.Sqrt(law.Variance);
        double low = law.Mean + (from * deviation),
            high = low + (width * deviation);
        return law.Cumulative(high) - law.Cumulative(low) > 1e-9 ? law.Truncate(low, high) : law;
    }
}
