using System.Globalization;

namespace MineSim.Kernel;

/// <summary>Least, likeliest and greatest value as planners estimate them: a beta law of mean (minimum + 4 mode +
/// maximum) ÷ 6 (Malcolm and others 1959; the weight 4 is the usual one).</summary>
public readonly record struct PertLaw : ILaw
{
    private const double Weight = 4;
    private readonly BetaLaw _beta;

    /// <param name="minimum">The least value; finite.</param>
    /// <param name="mode">The likeliest value; between the bounds.</param>
    /// <param name="maximum">The greatest value; finite, not below the least.</param>
    /// <exception cref="ArgumentOutOfRangeException">The three are not finite and in order.</exception>
    public PertLaw(double minimum, double mode, double maximum)
    {
        Parameter.RangeWithMode(minimum, mode, maximum);
        Mode = mode;
        var range = maximum - minimum;
        var rise = range > 0 ? (mode - minimum) / range : 0.5;
        _beta = new(1 + (Weight * rise), 1 + (Weight * (1 - rise)), minimum, maximum);
    }

    /// <summary>The likeliest value.</summary>
    public double Mode { get; }

    /// <inheritdoc/>
    public double Mean => _beta.Mean;

    /// <inheritdoc/>
    public double Variance => _beta.Variance;

    /// <inheritdoc/>
    public double Minimum => _beta.Minimum;

    /// <inheritdoc/>
    public double Maximum => _beta.Maximum;

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => _beta.Sample(stream);

    /// <inheritdoc/>
    public double Cumulative(double x) => _beta.Cumulative(x);

    /// <inheritdoc/>
    public double Survival(double x) => _beta.Survival(x);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"pert(minimum {Minimum}, mode {Mode}, maximum {Maximum})");
}
