using System.Globalization;

namespace MineSim.Kernel;

/// <summary>A law whose values are multiplied by a factor.</summary>
/// <typeparam name="T">The law that is scaled.</typeparam>
public readonly record struct Scaled<T> : ILaw
    where T : struct, ILaw
{
    private readonly T _law;
    private readonly double _factor;

    /// <param name="law">The law that is scaled.</param>
    /// <param name="factor">What its values are multiplied by; finite, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not a finite number above 0.</exception>
    public Scaled(T law, double factor)
    {
        _law = law;
        _factor = Parameter.Positive(factor);
    }

    /// <inheritdoc/>
    public double Mean => _factor * _law.Mean;

    /// <inheritdoc/>
    public double Variance => _factor * _factor * _law.Variance;

    /// <inheritdoc/>
    public double Minimum => _factor * _law.Minimum;

    /// <inheritdoc/>
    public double Maximum => _factor * _law.Maximum;

    /// <inheritdoc/>
    public IEnumerable<(double Value, double Probability)>? Atoms
    {
        get
        {
            var factor = _factor;
            return _law.Atoms?.Select(atom => (factor * atom.Value, atom.Probability));
        }
    }

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => _factor * _law.Sample(stream);

    /// <inheritdoc/>
    public double Cumulative(double x) => _law.Cumulative(Unscaled(x));

    /// <inheritdoc/>
    public double Survival(double x) => _law.Survival(Unscaled(x));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_law} scaled by {_factor}");

    /// <summary>The greatest number that scales to at most <paramref name="x"/>. The quotient may be one step off,
    /// which
    /// would cost a law of few values one of them.</summary>
    private double Unscaled(double x)
    {
        var quotient = x / _factor;
        var next = Math.BitIncrement(quotient);
        return _factor * next <= x ? next
            : _factor * quotient <= x ? quotient
            : Math.BitDecrement(quotient);
    }
}
