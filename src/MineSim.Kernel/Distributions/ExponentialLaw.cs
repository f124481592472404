using System.Globalization;

namespace MineSim.Kernel;

/// <summary>The time until something that may happen at any moment with the same intensity.</summary>
public readonly record struct ExponentialLaw : ILaw
{
    /// <param name="mean">The mean; finite, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mean is not a finite number above 0.</exception>
    public ExponentialLaw(double mean) => Mean = Parameter.Positive(mean);

    /// <inheritdoc/>
    public double Mean { get; }

    /// <inheritdoc/>
    public double Variance => Mean * Mean;

    /// <inheritdoc/>
    public double Minimum => 0;

    /// <inheritdoc/>
    public double Maximum => double.PositiveInfinity;

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => Mean * stream.NextExponential();

    /// <summary>It has no memory.</summary>
    internal double SampleLeft(double age, RandomStream stream) => Sample(stream) + Math.Max(0, -age);

    /// <inheritdoc/>
    public double Cumulative(double x) => x <= 0 ? 0 : 1 - Math.Exp(-x / Mean);

    /// <inheritdoc/>
    public double Survival(double x) => x <= 0 ? 1 : Math.Exp(-x / Mean);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"exponential(mean {Mean})");
}
