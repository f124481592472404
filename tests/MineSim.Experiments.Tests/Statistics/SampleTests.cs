using CsCheck;
using MathNet.Numerics.Statistics;
using MineSim.Experiments.Statistics;

namespace MineSim.Experiments.Tests;

public sealed class SampleTests
{
    [Fact]
    public void Eight_figures_have_the_statistics_computed_by_hand()
    {
        var sample = new Sample([2, 4, 4, 4, 5, 5, 7, 9]);

        Assert.Equal(8, sample.Count);
        Assert.Equal(5, sample.Mean);
        Assert.Equal(Math.Sqrt(32.0 / 7), sample.StandardDeviation, 15);
        // t(0.975; 7) = 2.364624 from the printed table; times 2.138090 / √8.
        Assert.Equal(2.364624 * 2.138090 / Math.Sqrt(8), sample.HalfWidth(0.95), 5);
        Assert.Equal((2, 9), (sample.Minimum, sample.Maximum));
        Assert.Equal(3.4, sample.Quantile(0.1), 12);
        Assert.Equal(4.5, sample.Quantile(0.5), 12);
        Assert.Equal(7.6, sample.Quantile(0.9), 12);
    }

    [Fact]
    public void A_chance_has_the_interval_of_Wilsons_formula()
    {
        // 7 of 10: (0.7 + 3.841459/20 ± 1.959964·√(0.021 + 3.841459/400)) / 1.3841459, by hand.
        var (low, high) = new Sample([1, 1, 1, 1, 1, 1, 1, 0, 0, 0]).ChanceWithin(0.95);
        Assert.Equal((0.396778, 0.892209), (Math.Round(low, 6), Math.Round(high, 6)));

        // All of 40: the least chance is n / (n + z²).
        var (least, most) = new Sample(Enumerable.Repeat(1.0, 40)).ChanceWithin(0.95);
        Assert.Equal(
            (40 / (40 + 3.841459), 1),
            (least, most),
            (a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-6 && a.Item2 == b.Item2
        );
    }

    [Fact]
    public void One_figure_has_no_deviation_and_is_every_percentile()
    {
        var sample = new Sample([3.5]);

        Assert.Equal((3.5, 3.5, 3.5), (sample.Mean, sample.Quantile(0.1), sample.Quantile(0.9)));
        Assert.Equal((double.NaN, double.NaN), (sample.StandardDeviation, sample.HalfWidth(0.95)));
    }

    [Fact]
    public void No_figure_has_no_statistics()
    {
        var sample = new Sample([double.NaN]);

        Assert.Equal(0, sample.Count);
        Assert.All(
            [sample.Mean, sample.Minimum, sample.Maximum, sample.Quantile(0.5)],
            value => Assert.Equal(double.NaN, value)
        );
    }

    [Fact]
    public void Equal_figures_have_no_spread()
    {
        var sample = new Sample([7, 7, 7]);

        Assert.Equal((0, 0), (sample.StandardDeviation, sample.HalfWidth(0.95)));
    }

    [Fact]
    public void Statistics_agree_with_MathNet() =>
        Gen.Double[-1e6, 1e6]
            .Array[2, 60]
            .Sample(figures =>
            {
                var sample = new Sample(figures);
                var scale = figures.Max(Math.Abs) + 1;
                Assert.Equal(figures.Mean() / scale, sample.Mean / scale, 12);
                Assert.Equal(figures.StandardDeviation() / scale, sample.StandardDeviation / scale, 10);
                foreach (var share in new[] { 0, 0.1, 0.25, 0.5, 0.9, 1 })
                {
                    Assert.Equal(
                        figures.QuantileCustom(share, QuantileDefinition.R7) / scale,
                        sample.Quantile(share) / scale,
                        10
                    );
                }
            });

    [Fact]
    public void The_confidence_interval_holds_the_mean_as_often_as_it_says()
    {
        // 4,000 samples of five normal figures: the share of intervals that hold the mean has a standard error of
        // 0.35%.
        var stream = new MathNet.Numerics.Random.MersenneTwister(1, threadSafe: false);
        var held = 0;
        var figures = new double[5];
        for (var i = 0; i < 4_000; i++)
        {
            MathNet.Numerics.Distributions.Normal.Samples(stream, figures, 10, 3);
            var sample = new Sample(figures);
            held += Math.Abs(sample.Mean - 10) <= sample.HalfWidth(0.95) ? 1 : 0;
        }

        Assert.InRange(held / 4_000.0, 0.94, 0.96);
    }
}
