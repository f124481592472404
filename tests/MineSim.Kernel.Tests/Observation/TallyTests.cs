using CsCheck;

namespace MineSim.Kernel.Tests;

public class TallyTests
{
    private static readonly Gen<double[]> Numbers = Gen.Double[-1e3, 1e3].Array[2, 60];

    [Fact]
    public void A_tally_equals_a_plain_computation_over_all_numbers() =>
        Numbers.Sample(numbers =>
        {
            var tally = Of(numbers);
            var mean = numbers.Average();
            var squares = numbers.Sum(x => (x - mean) * (x - mean));
            Assert.Equal(numbers.Length, tally.Count);
            Assert.Equal(mean, tally.Mean, 1e-9);
            Assert.Equal(numbers.Sum(), tally.Sum, 1e-7);
            Assert.Equal(squares / (numbers.Length - 1), tally.Variance, 1e-6);
            Assert.Equal(squares / numbers.Length, tally.PopulationVariance, 1e-6);
            Assert.Equal(Math.Sqrt(squares / (numbers.Length - 1)), tally.StandardDeviation, 1e-6);
            Assert.Equal((numbers.Min(), numbers.Max()), (tally.Minimum, tally.Maximum));
        });

    [Fact]
    public void Merged_tallies_are_the_tally_of_all() =>
        Gen.Select(Numbers, Gen.Double[0, 1])
            .Sample(
                (numbers, share) =>
                {
                    var cut = (int)(share * numbers.Length);
                    Tally merged = Of(numbers[..cut]),
                        all = Of(numbers);
                    merged.Merge(Of(numbers[cut..]));
                    Assert.Equal((all.Count, all.Minimum, all.Maximum), (merged.Count, merged.Minimum, merged.Maximum));
                    Assert.Equal(all.Mean, merged.Mean, 1e-9);
                    Assert.Equal(all.Variance, merged.Variance, 1e-6);
                }
            );

    [Fact]
    public void Large_numbers_that_differ_little_keep_their_variance() =>
        Assert.Equal(1, Of([1e9, 1e9 + 1, 1e9 + 2]).Variance, 1e-9);

    [Fact]
    public void What_an_empty_tally_cannot_know_is_not_a_number()
    {
        Tally none = new();
        none.Merge(new Tally());
        Assert.True(double.IsNaN(none.Mean) && double.IsNaN(none.Variance) && double.IsNaN(Of([1]).Variance));
        Assert.Equal((0, double.PositiveInfinity, double.NegativeInfinity), (none.Sum, none.Minimum, none.Maximum));
    }

    private static Tally Of(double[] numbers)
    {
        Tally tally = new();
        foreach (var number in numbers)
            tally.Add(number);
        return tally;
    }
}
