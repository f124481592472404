using System.Globalization;
using MathNet.Numerics;

namespace MineSim.Kernel;

/// <summary>
/// A life: with a shape above 1 parts wear out, below 1 they die young, at 1 it is the exponential law.
/// </summary>
public readonly record struct WeibullLaw : ILaw
{
    private readonly double _inverseShape;

    /// <param name="mean">The mean; finite, above 0.</param>
    /// <param name="shape">The shape; finite, above 0. Below about 0.02 the variance is beyond a double.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public WeibullLaw(double mean, double shape)
    {
        Mean = Parameter.Positive(mean);
        Shape = Parameter.Positive(shape);
        _inverseShape = 1 / shape;
        var logGamma = SpecialFunctions.GammaLn(1 + _inverseShape);
        Scale = mean * Math.Exp(-logGamma);
        Variance = mean * mean * (Math.Exp(SpecialFunctions.GammaLn(1 + (2 * _inverseShape)) - (2 * logGamma)) - 1);
        if (!double.IsNormal(Scale) || !double.IsFinite(Variance))
            throw Parameter.Refused(nameof(shape), shape, "large enough for a finite variance");
    }

    /// <inheritdoc/>
    public double Mean { get; }

    /// <summary>The shape.</summary>
    public double Shape { get; }

    /// <summary>The characteristic life, which 1/e survive: mean ÷ Γ(1 + 1/shape).</summary>
    public double Scale { get; }

    /// <inheritdoc/>
    public double Variance { get; }

    /// <inheritdoc/>
    public double Minimum => 0;

    /// <inheritdoc/>
    public double Maximum => double.PositiveInfinity;

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => Scale * Math.Pow(stream.NextExponential(), _inverseShape);

    /// <summary>The cumulative hazard (x ÷ scale)^shape grows by an exponential amount.</summary>
    internal double SampleLeft(double age, RandomStream stream)
    {
        var survived = Math.Max(0, age);
        var hazard = Math.Pow(survived / Scale, Shape) + stream.NextExponential();
        return Math.Max(0, (Scale * Math.Pow(hazard, _inverseShape)) - survived) + (survived - age);
    }

    /// <inheritdoc/>
    public double Cumulative(double x) => x <= 0 ? 0 : 1 - Math.Exp(-Math.Pow(x / Scale, Shape));

    /// <inheritdoc/>
    public double Survival(double x) => x <= 0 ? 1 : Math.Exp(-Math.Pow(x / Scale, Shape));

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"weibull(mean {Mean}, shape {Shape})");
}
