using System.Reflection;
using CsCheck;
using MathNet.Numerics.Distributions;

namespace MineSim.Kernel.Tests;

/// <summary>A stream is a <see cref="System.Random"/> to whoever knows only that.</summary>
public class RandomContractTests
{
    [Fact]
    public void Every_draw_of_System_Random_comes_from_the_stream()
    {
        // A method that is not overridden would draw from the base class, whose seed is the same for every stream.
        const BindingFlags flags = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        MethodInfo[] inherited =
        [
            .. typeof(RandomStream)
                .GetMethods(flags)
                .Where(m => m.IsVirtual && m.DeclaringType == typeof(System.Random)),
        ];
        Assert.Empty(inherited);
    }

    [Fact]
    public void Whole_numbers_stay_within_their_bounds() =>
        Gen.Select(Gen.Long, Gen.Long, Gen.Int, Gen.Int, Gen.ULong)
            .Sample(
                (a, b, c, d, seed) =>
                {
                    RandomStream stream = new(seed, 0, "bounds", "test");
                    (var low, var high) = (Math.Min(a, b), Math.Max(a, b));
                    (var small, var large) = (Math.Min(c, d), Math.Max(c, d));
                    Assert.InRange(stream.NextInt64(low, high), low, Math.Max(low, high - 1));
                    Assert.InRange(stream.Next(small, large), small, Math.Max(small, large - 1));
                    Assert.InRange(stream.NextInt64(high & long.MaxValue), 0, Math.Max(0, (high & long.MaxValue) - 1));
                    Assert.InRange(stream.Next(large & int.MaxValue), 0, Math.Max(0, (large & int.MaxValue) - 1));
                    Assert.InRange(stream.Next(), 0, int.MaxValue - 1);
                    Assert.InRange(stream.NextInt64(), 0, long.MaxValue - 1);
                }
            );

    [Fact]
    public void Whole_numbers_are_equally_likely_also_where_the_bound_divides_no_power_of_two()
    {
        RandomStream stream = new(1, 0, "bounds", "likely");
        var counts = new long[7];
        for (var i = 0; i < 350_000; i++)
            counts[stream.Next(7)]++;
        Assert.True(ChiSquare.Probability(counts, [.. Enumerable.Repeat(1 / 7.0, 7)]) > 0.001);
    }

    [Fact]
    public void A_bound_of_three_quarters_of_all_numbers_is_not_biased()
    {
        // Without rejection every third result would come up twice as often as the others.
        RandomStream stream = new(1, 0, "bounds", "bias");
        const ulong bound = 3UL << 62;
        var remainders = new long[3];
        for (var i = 0; i < 90_000; i++)
            remainders[stream.Below(bound) % 3]++;
        Assert.True(ChiSquare.Probability(remainders, [1 / 3.0, 1 / 3.0, 1 / 3.0]) > 0.001);
    }

    [Fact]
    public void Real_numbers_fill_the_unit_interval()
    {
        RandomStream stream = new(1, 0, "unit", "test");
        double[] closed = [.. Enumerable.Range(0, 200_000).Select(_ => stream.NextDouble())];
        double[] open = [.. Enumerable.Range(0, 200_000).Select(_ => stream.NextOpenDouble())];
        double[] single = [.. Enumerable.Range(0, 200_000).Select(_ => (double)stream.NextSingle())];
        Assert.All(
            [closed, open, single],
            sample => Assert.True(KolmogorovSmirnov.Probability(sample, x => x) > 0.001)
        );
        Assert.True(closed.Max() < 1 && single.Max() < 1);
    }

    [Fact]
    public void The_open_interval_excludes_its_ends_at_the_extremes_of_the_generator()
    {
        // States that make the next output all zeros and all ones.
        Assert.Equal(1.0 / (1L << 53), new RandomStream(0, 1, 1, 0).NextOpenDouble());
        var sum = System.Numerics.BitOperations.RotateRight(ulong.MaxValue - 5, 23);
        Assert.Equal(1 - (1.0 / (1L << 53)), new RandomStream(5, 1, 1, sum - 5).NextOpenDouble());
        Assert.Equal(1 - (1.0 / (1L << 53)), new RandomStream(5, 1, 1, sum - 5).NextDouble());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(29)]
    public void Bytes_are_those_of_the_64_bit_draws(int length)
    {
        var bytes = new byte[length];
        new RandomStream(1, 0, "bytes", "test").NextBytes(bytes);
        RandomStream words = new(1, 0, "bytes", "test");
        byte[] expected = [.. Enumerable.Range(0, 4).SelectMany(_ => BitConverter.GetBytes(words.NextUInt64()))];
        Assert.Equal(expected[..length], bytes);
    }

    [Fact]
    public void A_shuffle_deals_every_order_equally_often()
    {
        RandomStream stream = new(1, 0, "shuffle", "test");
        Dictionary<string, long> orders = [];
        for (var i = 0; i < 60_000; i++)
        {
            char[] cards = ['a', 'b', 'c'];
            stream.Shuffle(cards);
            orders[new string(cards)] = orders.GetValueOrDefault(new string(cards)) + 1;
        }

        Assert.True(ChiSquare.Probability([.. orders.Values], [.. Enumerable.Repeat(1 / 6.0, 6)]) > 0.001);
    }

    [Fact]
    public void MathNet_draws_from_a_stream()
    {
        RandomStream stream = new(1, 0, "mathnet", "test");
        double[] sample = [.. Enumerable.Range(0, 100_000).Select(_ => Normal.Sample(stream, 5, 2))];
        Assert.True(KolmogorovSmirnov.Probability(sample, x => Normal.CDF(5, 2, x)) > 0.001);
    }

    [Fact]
    public void Impossible_bounds_are_refused()
    {
        RandomStream stream = new(1, 0, "bounds", "refused");
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Next(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.NextInt64(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.Next(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.NextInt64(2, 1));
        Assert.Throws<ArgumentNullException>(() => stream.NextBytes(null!));
    }
}
