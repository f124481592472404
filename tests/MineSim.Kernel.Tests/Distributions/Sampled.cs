namespace MineSim.Kernel.Tests;

/// <summary>A sample of a distribution, and what it says of its moments.</summary>
internal sealed class Sampled
{
    /// <summary>A true mean lies outside this many standard errors once in 2,000 tests; seeds are fixed.</summary>
    private const double StandardErrors = 3.5;

    public Sampled(Distribution distribution, int count, string purpose)
    {
        RandomStream stream = new(20280101, 0, "law", purpose);
        Values = new double[count];
        for (var i = 0; i < count; i++)
            Values[i] = distribution.Sample(stream);
    }

    public double[] Values { get; }

    public void AssertMoments(double mean, double variance)
    {
        double[] squares = [.. Values.Select(x => (x - mean) * (x - mean))];
        AssertMean(Values, mean);
        AssertMean(squares, variance);
    }

    private static void AssertMean(double[] values, double expected)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Sum(x => (x - mean) * (x - mean)) / (values.Length - 1));
        var margin = (StandardErrors * deviation / Math.Sqrt(values.Length)) + (1e-12 * Math.Abs(expected));
        Assert.InRange(mean, expected - margin, expected + margin);
    }
}
