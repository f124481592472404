using System.Globalization;

namespace MineSim.Kernel;

/// <summary>A value whose logarithm is normal: what repair times and spot times tend to look like.</summary>
public readonly record struct LognormalLaw : ILaw
{
    private readonly double _mu;
    private readonly bool _byCv;

    private LognormalLaw(double mean, double sigma, double cv, bool byCv)
    {
        Mean = mean;
        Sigma = sigma;
        Cv = cv;
        _mu = Math.Log(mean) - (0.5 * sigma * sigma);
        _byCv = byCv;
        if (!double.IsFinite(Variance))
        {
            throw Parameter.Refused(
                byCv ? nameof(cv) : nameof(sigma),
                byCv ? cv : sigma,
                "small enough for a finite variance"
            );
        }
    }

    /// <inheritdoc/>
    public double Mean { get; }

    /// <summary>The standard deviation of the value's natural logarithm.</summary>
    public double Sigma { get; }

    /// <summary>The coefficient of variation: standard deviation divided by mean.</summary>
    public double Cv { get; }

    /// <inheritdoc/>
    public double Variance => Mean * Mean * Cv * Cv;

    /// <inheritdoc/>
    public double Minimum => 0;

    /// <inheritdoc/>
    public double Maximum => double.PositiveInfinity;

    /// <summary>By mean and coefficient of variation: sigma² = ln(1 + cv²).</summary>
    /// <param name="mean">The mean of the value itself; finite, above 0.</param>
    /// <param name="cv">Standard deviation divided by mean; finite, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public static LognormalLaw ByCv(double mean, double cv)
    {
        Parameter.Positive(mean);
        Parameter.Positive(cv);
        // ln(1 + c) keeps only the digits of c that survive the addition; for small c the series does better.
        var square = cv * cv;
        var sigma =
            square < 1e-4 ? cv * Math.Sqrt(1 - (square * (0.5 - (square / 3)))) : Math.Sqrt(Math.Log(1 + square));
        return new(mean, sigma, cv, byCv: true);
    }

    /// <summary>By mean and the standard deviation of the logarithm.</summary>
    /// <param name="mean">The mean of the value itself; finite, above 0.</param>
    /// <param name="sigma">The standard deviation of its natural logarithm; finite, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public static LognormalLaw BySigma(double mean, double sigma)
    {
        Parameter.Positive(mean);
        Parameter.Positive(sigma);
        var square = sigma * sigma;
        var cv =
            square < 1e-4 ? sigma * Math.Sqrt(1 + (square * (0.5 + (square / 6)))) : Math.Sqrt(Math.Exp(square) - 1);
        return new(mean, sigma, cv, byCv: false);
    }

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => Math.Exp(_mu + (Sigma * stream.NextNormal()));

    /// <inheritdoc/>
    public double Cumulative(double x) => x <= 0 ? 0 : StandardNormal.Below((Math.Log(x) - _mu) / Sigma);

    /// <inheritdoc/>
    public double Survival(double x) => x <= 0 ? 1 : StandardNormal.Below((_mu - Math.Log(x)) / Sigma);

    /// <inheritdoc/>
    public override string ToString() =>
        _byCv
            ? string.Create(CultureInfo.InvariantCulture, $"lognormal(mean {Mean}, cv {Cv})")
            : string.Create(CultureInfo.InvariantCulture, $"lognormal(mean {Mean}, sigma {Sigma})");
}
