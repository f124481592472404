using System.Globalization;

namespace MineSim.Kernel;

/// <summary>Always the same value.</summary>
public readonly record struct ConstantLaw : ILaw
{
    private readonly double _value;

    /// <param name="value">The value; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public ConstantLaw(double value) => _value = Parameter.Finite(value);

    /// <inheritdoc/>
    public double Mean => _value;

    /// <inheritdoc/>
    public double Variance => 0;

    /// <inheritdoc/>
    public double Minimum => _value;

    /// <inheritdoc/>
    public double Maximum => _value;

    /// <inheritdoc/>
    public IEnumerable<(double Value, double Probability)> Atoms => [(_value, 1)];

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => _value;

    /// <inheritdoc/>
    public double Cumulative(double x) => x < _value ? 0 : 1;

    /// <inheritdoc/>
    public double Survival(double x) => x < _value ? 1 : 0;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"constant({_value})");
}
