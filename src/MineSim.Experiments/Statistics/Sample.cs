using MathNet.Numerics.Distributions;

namespace MineSim.Experiments.Statistics;

/// <summary>The figures of one KPI over independent replications, and what they say about its distribution.</summary>
/// <remarks>
/// Sums run in the order of the replications and in two passes, so that a summary depends on nothing but the figures.
/// </remarks>
internal readonly struct Sample
{
    private readonly double[] _sorted;

    /// <summary>Takes the figures that are numbers; NaN marks a replication without one.</summary>
    public Sample(IEnumerable<double> figures)
    {
        double[] values = [.. figures.Where(value => !double.IsNaN(value))];
        Mean = values.Length == 0 ? double.NaN : values.Sum() / values.Length;
        StandardDeviation = DeviationFrom(Mean, values);
        Array.Sort(values);
        _sorted = values;
    }

    /// <summary>How many figures there are.</summary>
    public int Count => _sorted.Length;

    /// <summary>Arithmetic mean; NaN for no figure.</summary>
    public double Mean { get; }

    /// <summary>Standard deviation with n − 1 degrees of freedom; NaN for fewer than two figures.</summary>
    public double StandardDeviation { get; }

    /// <summary>The smallest figure; NaN for none.</summary>
    public double Minimum => Count == 0 ? double.NaN : _sorted[0];

    /// <summary>The largest figure; NaN for none.</summary>
    public double Maximum => Count == 0 ? double.NaN : _sorted[^1];

    /// <summary>
    /// Half the width of the two-sided confidence interval of the mean, by Student's t with n − 1 degrees of freedom;
    /// NaN for fewer than two figures.
    /// </summary>
    /// <param name="level">The confidence, between 0 and 1, for example 0.95.</param>
    public double HalfWidth(double level) =>
        Count < 2
            ? double.NaN
            : StudentT.InvCDF(0, 1, Count - 1, (1 + level) / 2) * StandardDeviation / Math.Sqrt(Count);

    /// <summary>The two-sided confidence interval of the mean, by <see cref="HalfWidth"/>.</summary>
    /// <param name="level">The confidence, between 0 and 1.</param>
    public (double Low, double High) MeanWithin(double level) => (Mean - HalfWidth(level), Mean + HalfWidth(level));

    /// <summary>
    /// The two-sided confidence interval of a chance of which every figure is 0 or 1, by Wilson (1927): within 0 and 1,
    /// and of some width also where all figures are the same. NaN for no figure.
    /// </summary>
    /// <param name="level">The confidence, between 0 and 1.</param>
    public (double Low, double High) ChanceWithin(double level)
    {
        var z = Normal.InvCDF(0, 1, (1 + level) / 2);
        var weight = z * z / Count;
        var middle = (Mean + (weight / 2)) / (1 + weight);
        var half = Math.Sqrt((Mean * (1 - Mean) * weight) + (weight * weight / 4)) / (1 + weight);
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>
    /// A quantile by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the default of
    /// NumPy, R and DuckDB's <c>quantile_cont</c>. NaN for no figure.
    /// </summary>
    /// <param name="share">The share of figures below it, from 0 to 1: 0.1 for P10.</param>
    public double Quantile(double share)
    {
        if (Count == 0)
            return double.NaN;
        var position = share * (Count - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, Count - 1);
        return _sorted[below] + ((position - below) * (_sorted[above] - _sorted[below]));
    }

    private static double DeviationFrom(double mean, double[] values)
    {
        if (values.Length < 2)
            return double.NaN;
        var squares = 0.0;
        foreach (var value in values)
            squares += (value - mean) * (value - mean);
        return Math.Sqrt(squares / (values.Length - 1));
    }
}
