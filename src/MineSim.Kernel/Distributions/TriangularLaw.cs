using System.Globalization;

namespace MineSim.Kernel;

/// <summary>A density that rises in a straight line from the minimum to the mode and falls to the maximum.</summary>
public readonly record struct TriangularLaw : ILaw
{
    private readonly double _range;
    private readonly double _rise;
    private readonly double _shareBelowMode;

    /// <param name="minimum">The least value; finite.</param>
    /// <param name="mode">The likeliest value; between the bounds.</param>
    /// <param name="maximum">The greatest value; finite, not below the least.</param>
    /// <exception cref="ArgumentOutOfRangeException">The three are not finite and in order.</exception>
    public TriangularLaw(double minimum, double mode, double maximum)
    {
        Parameter.RangeWithMode(minimum, mode, maximum);
        Minimum = minimum;
        Mode = mode;
        Maximum = maximum;
        _range = maximum - minimum;
        _rise = mode - minimum;
        _shareBelowMode = _range > 0 ? _rise / _range : 1;
    }

    /// <inheritdoc/>
    public double Minimum { get; }

    /// <summary>The likeliest value.</summary>
    public double Mode { get; }

    /// <inheritdoc/>
    public double Maximum { get; }

    /// <inheritdoc/>
    public double Mean => Minimum + ((_rise + _range) / 3);

    /// <inheritdoc/>
    public double Variance => ((_range * _range) - (_rise * (_range - _rise))) / 18;

    /// <inheritdoc/>
    public double Sample(RandomStream stream)
    {
        var u = stream.NextDouble();
        return u < _shareBelowMode
            ? Minimum + Math.Sqrt(u * _range * _rise)
            : Maximum - Math.Sqrt((1 - u) * _range * (_range - _rise));
    }

    /// <inheritdoc/>
    public double Cumulative(double x) =>
        x < Minimum ? 0
        : x >= Maximum ? 1
        : x < Mode ? (x - Minimum) / _range * ((x - Minimum) / _rise)
        : 1 - Survival(x);

    /// <inheritdoc/>
    public double Survival(double x) =>
        x < Minimum ? 1
        : x >= Maximum ? 0
        : x < Mode ? 1 - Cumulative(x)
        : (Maximum - x) / _range * ((Maximum - x) / (_range - _rise));

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"triangular(minimum {Minimum}, mode {Mode}, maximum {Maximum})");
}
