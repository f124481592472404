using CsCheck;

namespace MineSim.Kernel.Tests;

public class HistogramTests
{
    [Fact]
    public void Every_number_is_counted_in_the_bin_whose_edges_enclose_it() =>
        Gen.Select(Gen.Double[-10, 10], Gen.Double[0.1, 20], Gen.Int[1, 40], Gen.Double[-15, 35].Array[0, 60])
            .Sample(
                (low, range, bins, numbers) =>
                {
                    Histogram histogram = new(low, low + range, bins);
                    double[] edges = [.. Enumerable.Range(0, bins + 1).Select(histogram.Edge)];
                    double[] all = [.. numbers, .. edges, .. edges.Select(Math.BitDecrement)];
                    foreach (var number in all)
                        histogram.Add(number);

                    Assert.Equal((low, low + range), (edges[0], edges[^1]));
                    Assert.Equal(all.LongCount(x => x < low), histogram.Under);
                    Assert.Equal(all.LongCount(x => x >= low + range), histogram.Over);
                    Assert.Equal(all.Length, histogram.Count);
                    for (var i = 0; i < bins; i++)
                        Assert.Equal(all.LongCount(x => x >= edges[i] && x < edges[i + 1]), histogram.Counts[i]);
                }
            );

    [Fact]
    public void Merged_histograms_are_the_histogram_of_all()
    {
        Histogram one = new(0, 10, 5),
            other = new(0, 10, 5);
        foreach (var x in new[] { -1, 0, 3, 3.5 })
            one.Add(x);
        foreach (var x in new[] { 3.9, 10, 11 })
            other.Add(x);
        one.Merge(other);
        Assert.Equal([1, 3, 0, 0, 0], one.Counts.ToArray());
        Assert.Equal((1, 2, 7), (one.Under, one.Over, one.Count));
    }

    [Fact]
    public void Impossible_bins_and_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("bins", () => new Histogram(0, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("maximum", () => new Histogram(1, 1, 3));
        Assert.Throws<ArgumentOutOfRangeException>("minimum", () => new Histogram(double.NaN, 1, 3));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new Histogram(0, 1, 3).Add(double.NaN));
        Assert.Throws<ArgumentException>("other", () => new Histogram(0, 1, 3).Merge(new Histogram(0, 1, 4)));
    }
}
