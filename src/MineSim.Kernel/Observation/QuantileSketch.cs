namespace MineSim.Kernel;

/// <summary>
/// Quantiles of numbers that are seen one by one and not kept, each within a relative error: what it answers for the
/// 90th percentile lies within, say, 1% of the number at that rank.
/// </summary>
/// <remarks>
/// <para>DDSketch (Masson, Rim and Lee 2019): numbers are counted in buckets of which each is (1 + a)/(1 − a) times as
/// wide as the one before, a being the relative accuracy; positive, negative and zero apart. Two sketches of the same
/// accuracy merge into exactly the sketch of all they saw, in any order.</para>
/// <para>Memory is bounded by <see cref="BucketCounts.Capacity"/> buckets a sign, 16 KB each: at an accuracy of 1% the
/// magnitudes may span 17 powers of ten. Should they span more, the smallest magnitudes share one bucket and only
/// quantiles among those lose the guarantee. Magnitudes under 1e-300 count as zero. Not thread-safe.</para>
/// </remarks>
public sealed class QuantileSketch
{
    private const double LeastMagnitude = 1e-300;

    private readonly BucketCounts _positive = new();
    private readonly BucketCounts _negative = new();
    private readonly double _bucketsPerLog;
    private long _zeros;

    /// <param name="relativeAccuracy">The relative error of a quantile, above 1e-6 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The accuracy is out of its range.</exception>
    public QuantileSketch(double relativeAccuracy = 0.01)
    {
        if (!(relativeAccuracy is > 1e-6 and < 1))
            throw Parameter.Refused(nameof(relativeAccuracy), relativeAccuracy, "above 1e-6 and below 1");
        RelativeAccuracy = relativeAccuracy;
        _bucketsPerLog = 1 / Math.Log((1 + relativeAccuracy) / (1 - relativeAccuracy));
    }

    /// <summary>The relative error of a quantile.</summary>
    public double RelativeAccuracy { get; }

    /// <summary>How many numbers were added.</summary>
    public long Count => _positive.Total + _negative.Total + _zeros;

    /// <summary>Adds a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public void Add(double value)
    {
        Parameter.Finite(value);
        if (Math.Abs(value) < LeastMagnitude)
            _zeros++;
        else
            (value > 0 ? _positive : _negative).Add((int)Math.Ceiling(Math.Log(Math.Abs(value)) * _bucketsPerLog), 1);
    }

    /// <summary>Adds all that another sketch of the same accuracy has seen.</summary>
    /// <exception cref="ArgumentException">Its accuracy is another.</exception>
    public void Merge(QuantileSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.RelativeAccuracy != RelativeAccuracy)
            throw new ArgumentException("A sketch of the same relative accuracy was expected.", nameof(other));
        _positive.Merge(other._positive);
        _negative.Merge(other._negative);
        _zeros += other._zeros;
    }

    /// <summary>The number below which the given share of all numbers lies: in ascending order from 0, the one at rank
    /// ⌊share · (count − 1)⌋, within the relative accuracy. NaN when there are none.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of its range.</exception>
    public double Quantile(double share)
    {
        if (!(share is >= 0 and <= 1))
            throw Parameter.Refused(nameof(share), share, "from 0 to 1");
        if (Count == 0)
            return double.NaN;
        var rank = (long)(share * (Count - 1));
        if (rank < _negative.Total)
            return -Middle(_negative.BucketAt(_negative.Total - 1 - rank));
        rank -= _negative.Total;
        return rank < _zeros ? 0 : Middle(_positive.BucketAt(rank - _zeros));
    }

    /// <summary>The point of a bucket that is within the relative accuracy of both its edges.</summary>
    private double Middle(int bucket) => Math.Exp(bucket / _bucketsPerLog) * (1 - RelativeAccuracy);
}
