using System.Globalization;

namespace MineSim.Kernel;

/// <summary>The sum of a number of independent exponential stages of equal mean: a gamma law of whole shape.</summary>
public readonly record struct ErlangLaw : ILaw
{
    private readonly GammaLaw _gamma;

    /// <param name="mean">The mean of the sum; finite, above 0.</param>
    /// <param name="stages">How many stages; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    public ErlangLaw(double mean, int stages)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stages, 1);
        Stages = stages;
        _gamma = new(mean, stages);
    }

    /// <summary>How many stages.</summary>
    public int Stages { get; }

    /// <inheritdoc/>
    public double Mean => _gamma.Mean;

    /// <inheritdoc/>
    public double Variance => _gamma.Variance;

    /// <inheritdoc/>
    public double Minimum => 0;

    /// <inheritdoc/>
    public double Maximum => double.PositiveInfinity;

    /// <inheritdoc/>
    public double Sample(RandomStream stream) => _gamma.Sample(stream);

    /// <inheritdoc/>
    public double Cumulative(double x) => _gamma.Cumulative(x);

    /// <inheritdoc/>
    public double Survival(double x) => _gamma.Survival(x);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"erlang(mean {Mean}, stages {Stages})");
}
