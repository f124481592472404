using System.Globalization;
using MathNet.Numerics;

namespace MineSim.Kernel;

/// <summary>The gamma law: positive, skewed, with coefficient of variation 1/√shape.</summary>
public readonly record struct GammaLaw : ILaw
{
    private readonly StandardGamma _standard;

    /// <param name="mean">The mean; finite, above 0.</param>
    /// <param name="shape">The shape; finite, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public GammaLaw(double mean, double shape)
    {
        Mean = Parameter.Positive(mean);
        Shape = Parameter.Positive(shape);
        Scale = mean / shape;
        if (!double.IsNormal(Scale))
            throw Parameter.Refused(nameof(shape), shape, "of a size that leaves mean ÷ shape within a double");
        _standard = new(shape);
    }

    /// <inheritdoc/>
    public double Mean { get; }

    /// <summary>The shape.</summary>
    public double Shape { get; }

    /// <summary>Mean divided by shape.</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public double Variance => Mean * Scale;

    /// <inheritdoc/>
    public double Minimum => 0;

    /// <inheritdoc/>
    public double Maximum => double.PositiveInfinity;

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => Scale * _standard.Sample(stream);

    /// <inheritdoc/>
    public double Cumulative(double x) =>
        x <= 0 ? 0
        : double.IsInfinity(x) ? 1
        : SpecialFunctions.GammaLowerRegularized(Shape, x / Scale);

    /// <inheritdoc/>
    public double Survival(double x) =>
        x <= 0 ? 1
        : double.IsInfinity(x) ? 0
        : SpecialFunctions.GammaUpperRegularized(Shape, x / Scale);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"gamma(mean {Mean}, shape {Shape})");
}
