using System.Globalization;
using MathNet.Numerics;

namespace MineSim.Kernel;

/// <summary>The beta law stretched over a range.</summary>
public readonly record struct BetaLaw : ILaw
{
    private readonly double _range;
    private readonly StandardGamma _first;
    private readonly StandardGamma _second;

    /// <param name="a">The first shape; finite, above 0. The mean is a ÷ (a + b) of the way up the range.</param>
    /// <param name="b">The second shape; finite, above 0.</param>
    /// <param name="minimum">The least value; finite.</param>
    /// <param name="maximum">The greatest value; finite, not below the least.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public BetaLaw(double a, double b, double minimum, double maximum)
    {
        A = Parameter.Positive(a);
        B = Parameter.Positive(b);
        Parameter.Range(minimum, maximum);
        Minimum = minimum;
        Maximum = maximum;
        _range = maximum - minimum;
        _first = new(a);
        _second = new(b);
    }

    /// <summary>The first shape.</summary>
    public double A { get; }

    /// <summary>The second shape.</summary>
    public double B { get; }

    /// <inheritdoc/>
    public double Minimum { get; }

    /// <inheritdoc/>
    public double Maximum { get; }

    /// <inheritdoc/>
    public double Mean => Minimum + (_range * (A / (A + B)));

    /// <inheritdoc/>
    public double Variance => _range * _range * (A / (A + B)) * (B / (A + B)) / (A + B + 1);

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => Minimum + (_range * Share(stream));

    /// <inheritdoc/>
    public double Cumulative(double x) =>
        x < Minimum ? 0
        : x >= Maximum ? 1
        : SpecialFunctions.BetaRegularized(A, B, (x - Minimum) / _range);

    /// <inheritdoc/>
    public double Survival(double x) =>
        x < Minimum ? 1
        : x >= Maximum ? 0
        : SpecialFunctions.BetaRegularized(B, A, (Maximum - x) / _range);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"beta(a {A}, b {B}, minimum {Minimum}, maximum {Maximum})");

    /// <summary>The first of two gamma numbers as a share of both; by logarithms where both may vanish.</summary>
    private double Share(RandomStream stream)
    {
        if (A < 1 && B < 1)
            return 1 / (1 + Math.Exp(_second.SampleLog(stream) - _first.SampleLog(stream)));
        var first = _first.Sample(stream);
        return first / (first + _second.Sample(stream));
    }
}
