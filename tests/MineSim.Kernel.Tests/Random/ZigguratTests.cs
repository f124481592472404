using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace MineSim.Kernel.Tests;

public class ZigguratTests
{
    private const int Draws = 1_000_000;
    private const double ExponentialTail = 7.69711747013104972;
    private const double NormalTail = 3.6541528853610088;

    [Fact]
    public void The_layers_close_at_the_top_of_the_density()
    {
        Assert.Equal(1, ExponentialZiggurat.Shape.Top, 1e-12);
        Assert.Equal(1, NormalZiggurat.Shape.Top, 1e-12);
    }

    [Fact]
    public void Exponential_numbers_follow_the_exponential_law()
    {
        var sample = Sample(s => s.NextExponential());
        Assert.True(KolmogorovSmirnov.Probability(sample, x => 1 - Math.Exp(-x)) > 0.001);
    }

    [Fact]
    public void Normal_numbers_follow_the_normal_law()
    {
        var sample = Sample(s => s.NextNormal());
        Assert.True(KolmogorovSmirnov.Probability(sample, x => Normal.CDF(0, 1, x)) > 0.001);
    }

    [Fact]
    public void Two_hundred_fine_classes_of_equal_probability_are_equally_frequent()
    {
        // A wrong wedge shifts little mass a short way, which shows in fine classes before it shows elsewhere.
        const int classes = 200;
        long[] exponential = new long[classes],
            normal = new long[classes];
        RandomStream stream = new(3, 0, "ziggurat", "classes");
        for (var i = 0; i < Draws; i++)
        {
            exponential[Math.Min((int)(classes * (1 - Math.Exp(-stream.NextExponential()))), classes - 1)]++;
            normal[Math.Min((int)(classes * Normal.CDF(0, 1, stream.NextNormal())), classes - 1)]++;
        }

        double[] equal = [.. Enumerable.Repeat(1.0 / classes, classes)];
        Assert.True(ChiSquare.Probability(exponential, equal) > 0.001);
        Assert.True(ChiSquare.Probability(normal, equal) > 0.001);
    }

    [Fact]
    public void The_exponential_tail_is_as_heavy_and_as_long_as_it_should_be()
    {
        var beyond = Beyond(s => s.NextExponential(), ExponentialTail, 5_000_000, out var _);
        AssertCount(beyond.Length, 5_000_000, Math.Exp(-ExponentialTail));
        Assert.True(KolmogorovSmirnov.Probability(beyond, x => 1 - Math.Exp(ExponentialTail - x)) > 0.001);
        Assert.True(beyond.Max() > 2 * ExponentialTail - 2);
    }

    [Fact]
    public void The_normal_tails_are_as_heavy_and_as_long_as_they_should_be()
    {
        var mass = SpecialFunctions.Erfc(NormalTail / Math.Sqrt(2));
        var beyond = Beyond(s => s.NextNormal(), NormalTail, 5_000_000, out var negative);
        AssertCount(beyond.Length, 5_000_000, mass);
        AssertCount(negative, beyond.Length, 0.5);
        double cumulative(double x) => 1 - (SpecialFunctions.Erfc(x / Math.Sqrt(2)) / mass);
        Assert.True(KolmogorovSmirnov.Probability(beyond, cumulative) > 0.001);
    }

    [Fact]
    public void Successive_numbers_are_uncorrelated()
    {
        var normal = Sample(s => s.NextNormal());
        double[] squares = [.. normal.Select(x => (x * x) - 1)];
        AssertZero(normal.Skip(1).Zip(normal, (x, y) => x * y).Sum() / Draws, 1);
        AssertZero(squares.Skip(1).Zip(squares, (x, y) => x * y).Sum() / Draws, 2);
    }

    private static double[] Sample(Func<RandomStream, double> draw)
    {
        RandomStream stream = new(1, 0, "ziggurat", "test");
        return [.. Enumerable.Range(0, Draws).Select(_ => draw(stream))];
    }

    private static double[] Beyond(Func<RandomStream, double> draw, double tail, int draws, out int negative)
    {
        RandomStream stream = new(2, 0, "ziggurat", "tail");
        List<double> beyond = [];
        negative = 0;
        for (var i = 0; i < draws; i++)
        {
            var x = draw(stream);
            if (Math.Abs(x) < tail)
                continue;
            beyond.Add(Math.Abs(x));
            negative += x < 0 ? 1 : 0;
        }

        return [.. beyond];
    }

    private static void AssertCount(int count, int of, double probability) =>
        Assert.InRange((count - (of * probability)) / Math.Sqrt(of * probability * (1 - probability)), -3.5, 3.5);

    private static void AssertZero(double mean, double deviation) =>
        Assert.InRange(mean, -3.5 * deviation / Math.Sqrt(Draws), 3.5 * deviation / Math.Sqrt(Draws));
}
