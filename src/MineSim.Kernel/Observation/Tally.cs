namespace MineSim.Kernel;

/// <summary>
/// Count, mean, variance and extremes of numbers that are seen one by one and not kept.
/// </summary>
/// <remarks>Welford's update (1962), which does not lose the variance of large numbers that differ little; tallies of
/// parts merge into the tally of the whole (Chan, Golub and LeVeque 1979). 40 bytes of state; not
/// thread-safe.</remarks>
public sealed class Tally
{
    private double _mean;
    private double _squares;

    /// <summary>How many numbers were added.</summary>
    public long Count { get; private set; }

    /// <summary>Their mean; NaN when there are none.</summary>
    public double Mean => Count == 0 ? double.NaN : _mean;

    /// <summary>Their sample variance, with divisor n − 1; NaN when there are fewer than two.</summary>
    public double Variance => Count < 2 ? double.NaN : _squares / (Count - 1);

    /// <summary>Their variance as a whole population, with divisor n; NaN when there are none.</summary>
    public double PopulationVariance => Count == 0 ? double.NaN : _squares / Count;

    /// <summary>The square root of <see cref="Variance"/>.</summary>
    public double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>Their sum.</summary>
    public double Sum => Count * _mean;

    /// <summary>The least; +∞ when there are none.</summary>
    public double Minimum { get; private set; } = double.PositiveInfinity;

    /// <summary>The greatest; −∞ when there are none.</summary>
    public double Maximum { get; private set; } = double.NegativeInfinity;

    /// <summary>Adds a number.</summary>
    public void Add(double value)
    {
        Count++;
        var offset = value - _mean;
        _mean += offset / Count;
        _squares += offset * (value - _mean);
        if (value < Minimum)
            Minimum = value;
        if (value > Maximum)
            Maximum = value;
    }

    /// <summary>Adds all that another tally has seen.</summary>
    public void Merge(Tally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Count == 0)
            return;
        var count = Count + other.Count;
        var offset = other._mean - _mean;
        var otherShare = (double)other.Count / count;
        _squares += other._squares + (offset * offset * Count * otherShare);
        _mean += offset * otherShare;
        Count = count;
        Minimum = Math.Min(Minimum, other.Minimum);
        Maximum = Math.Max(Maximum, other.Maximum);
    }
}
