using System.Globalization;

namespace MineSim.Kernel;

/// <summary>The bell curve. It has negative values: truncate it where a quantity has none.</summary>
public readonly record struct NormalLaw : ILaw
{
    /// <param name="mean">The mean; finite.</param>
    /// <param name="standardDeviation">The standard deviation; finite, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public NormalLaw(double mean, double standardDeviation)
    {
        Mean = Parameter.Finite(mean);
        StandardDeviation = Parameter.Positive(standardDeviation);
    }

    /// <inheritdoc/>
    public double Mean { get; }

    /// <summary>The square root of the variance.</summary>
    public double StandardDeviation { get; }

    /// <inheritdoc/>
    public double Variance => StandardDeviation * StandardDeviation;

    /// <inheritdoc/>
    public double Minimum => double.NegativeInfinity;

    /// <inheritdoc/>
    public double Maximum => double.PositiveInfinity;

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => Mean + (StandardDeviation * stream.NextNormal());

    /// <inheritdoc/>
    public double Cumulative(double x) => StandardNormal.Below((x - Mean) / StandardDeviation);

    /// <inheritdoc/>
    public double Survival(double x) => StandardNormal.Below((Mean - x) / StandardDeviation);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"normal(mean {Mean}, standard deviation {StandardDeviation})");
}
