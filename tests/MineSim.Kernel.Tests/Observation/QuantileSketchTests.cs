using CsCheck;

namespace MineSim.Kernel.Tests;

public class QuantileSketchTests
{
    private static readonly double[] Shares = [0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1];

    private static readonly Gen<double> Number = Gen.OneOf(
        Gen.Double[-8, 8].Select(x => Math.Pow(10, x)),
        Gen.Double[-8, 8].Select(x => -Math.Pow(10, x)),
        Gen.Const(0.0)
    );

    [Fact]
    public void A_quantile_is_within_the_accuracy_of_the_number_at_its_rank() =>
        Gen.Select(Number.Array[1, 200], Gen.Double[0.001, 0.2])
            .Sample(
                (numbers, accuracy) =>
                {
                    // At an accuracy of 0.1% 2,048 buckets span 1.7 powers of ten: bring the numbers closer together.
                    var power = Math.Min(1, accuracy * 100);
                    double[] near = [.. numbers.Select(x => Math.Sign(x) * Math.Pow(Math.Abs(x), power))];
                    var sketch = Of(near, accuracy);
                    double[] sorted = [.. near.Order()];
                    foreach (var share in Shares)
                    {
                        var exact = sorted[(int)(share * (sorted.Length - 1))];
                        Assert.Equal(exact, sketch.Quantile(share), (accuracy + 1e-9) * Math.Abs(exact));
                    }
                }
            );

    [Fact]
    public void Merged_sketches_are_exactly_the_sketch_of_all() =>
        Gen.Select(Number.Array[1, 100], Number.Array[0, 100])
            .Sample(
                (some, others) =>
                {
                    QuantileSketch merged = Of(some, 0.02),
                        all = Of([.. some, .. others], 0.02),
                        reverse = Of(others, 0.02);
                    merged.Merge(Of(others, 0.02));
                    reverse.Merge(Of(some, 0.02));
                    Assert.Equal((all.Count, all.Count), (merged.Count, reverse.Count));
                    Assert.All(Shares, share => Assert.Equal(all.Quantile(share), merged.Quantile(share)));
                    Assert.All(Shares, share => Assert.Equal(all.Quantile(share), reverse.Quantile(share)));
                }
            );

    [Fact]
    public void Numbers_beyond_the_limit_of_memory_cost_only_the_smallest_their_accuracy() =>
        Gen.Int[0, 2]
            .Sample(order =>
            {
                // 600 powers of ten at 1%: the upper 17 keep the guarantee, whatever order they come in.
                double[] ascending = [.. Enumerable.Range(0, 6001).Select(i => Math.Pow(10, (i / 10.0) - 299))];
                var numbers = order switch
                {
                    0 => ascending,
                    1 => [.. ascending.Reverse()],
                    _ => [.. ascending.OrderBy(x => x % 7)],
                };
                var sketch = Of(numbers, 0.01);
                Assert.Equal(6001, sketch.Count);
                for (var rank = 6000 - 170; rank < 6000; rank++)
                    Assert.Equal(ascending[rank], sketch.Quantile((rank + 0.5) / 6000), 0.0101 * ascending[rank]);
                Assert.Equal(ascending[6000], sketch.Quantile(1), 0.0101 * ascending[6000]);
                Assert.InRange(sketch.Quantile(0.5), 0, ascending[6000 - 170]);
            });

    [Fact]
    public void What_a_sketch_cannot_hold_or_answer_is_refused()
    {
        QuantileSketch sketch = new();
        Assert.True(double.IsNaN(sketch.Quantile(0.5)));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => sketch.Add(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => sketch.Add(double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>("share", () => sketch.Quantile(1.1));
        Assert.Throws<ArgumentOutOfRangeException>("relativeAccuracy", () => new QuantileSketch(0));
        Assert.Throws<ArgumentException>("other", () => sketch.Merge(new QuantileSketch(0.02)));
    }

    private static QuantileSketch Of(double[] numbers, double accuracy)
    {
        QuantileSketch sketch = new(accuracy);
        foreach (var number in numbers)
            sketch.Add(number);
        return sketch;
    }
}
