using System.Globalization;

namespace MineSim.Kernel;

/// <summary>Every value between two bounds is equally likely.</summary>
public readonly record struct UniformLaw : ILaw
{
    private readonly double _range;

    /// <param name="minimum">The lower bound; finite.</param>
    /// <param name="maximum">The upper bound; finite, not below the lower.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are not a range.</exception>
    public UniformLaw(double minimum, double maximum)
    {
        Parameter.Range(minimum, maximum);
        Minimum = minimum;
        Maximum = maximum;
        _range = maximum - minimum;
    }

    /// <inheritdoc/>
    public double Minimum { get; }

    /// <inheritdoc/>
    public double Maximum { get; }

    /// <inheritdoc/>
    public double Mean => Minimum + (0.5 * _range);

    /// <inheritdoc/>
    public double Variance => _range * _range / 12;

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => Minimum + (_range * stream.NextDouble());

    /// <inheritdoc/>
    public double Cumulative(double x) =>
        x < Minimum ? 0
        : x >= Maximum ? 1
        : (x - Minimum) / _range;

    /// <inheritdoc/>
    public double Survival(double x) =>
        x < Minimum ? 1
        : x >= Maximum ? 0
        : (Maximum - x) / _range;

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"uniform(minimum {Minimum}, maximum {Maximum})");
}
