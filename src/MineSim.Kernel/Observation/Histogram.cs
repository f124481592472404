using System.Globalization;

namespace MineSim.Kernel;

/// <summary>How many numbers fell into each of some bins of equal width, and how many below and above all of them.
/// </summary>
/// <remarks>A bin holds its lower edge and not its upper one. Not thread-safe.</remarks>
public sealed class Histogram
{
    private readonly long[] _counts;

    /// <param name="minimum">Lower edge of the first bin; finite.</param>
    /// <param name="maximum">Upper edge of the last bin; finite, above the lower edge.</param>
    /// <param name="bins">How many bins; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or not finite, or there is no bin.</exception>
    public Histogram(double minimum, double maximum, int bins)
    {
        Parameter.Range(minimum, maximum);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(maximum, minimum);
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        Minimum = minimum;
        Maximum = maximum;
        _counts = new long[bins];
    }

    /// <summary>Lower edge of the first bin.</summary>
    public double Minimum { get; }

    /// <summary>Upper edge of the last bin.</summary>
    public double Maximum { get; }

    /// <summary>How many numbers each bin holds, from the lowest bin up.</summary>
    public ReadOnlySpan<long> Counts => _counts;

    /// <summary>How many numbers lay below the first bin.</summary>
    public long Under { get; private set; }

    /// <summary>How many numbers lay at or above the upper edge of the last bin.</summary>
    public long Over { get; private set; }

    /// <summary>How many numbers were added.</summary>
    public long Count { get; private set; }

    /// <summary>The lower edge of a bin; for the number of bins, the upper edge of the last.</summary>
    /// <param name="bin">From 0 to the number of bins.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bin.</exception>
    public double Edge(int bin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bin);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bin, _counts.Length);
        return bin == _counts.Length ? Maximum : Minimum + (bin * ((Maximum - Minimum) / _counts.Length));
    }

    /// <summary>Adds a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is NaN.</exception>
    public void Add(double value)
    {
        Parameter.Bound(value);
        Count++;
        if (value < Minimum)
            Under++;
        else if (value >= Maximum)
            Over++;
        else
            _counts[BinOf(value)]++;
    }

    /// <summary>Adds all that another histogram of the same bins has seen.</summary>
    /// <exception cref="ArgumentException">Its bins are others.</exception>
    public void Merge(Histogram other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Minimum != Minimum || other.Maximum != Maximum || other._counts.Length != _counts.Length)
        {
            throw new ArgumentException(
                $"The same bins were expected, {this}, but the other has {other}.",
                nameof(other)
            );
        }

        for (var i = 0; i < _counts.Length; i++)
            _counts[i] += other._counts[i];
        Under += other.Under;
        Over += other.Over;
        Count += other.Count;
    }

    /// <summary>The bins: how many, from where to where.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_counts.Length} bins from {Minimum} to {Maximum}");

    /// <summary>The quotient may round across an edge, so the edges themselves decide.</summary>
    private int BinOf(double value)
    {
        var bin = Math.Min((int)((value - Minimum) / (Maximum - Minimum) * _counts.Length), _counts.Length - 1);
        return value < Edge(bin) ? bin - 1
            : bin + 1 < _counts.Length && value >= Edge(bin + 1) ? bin + 1
            : bin;
    }
}
