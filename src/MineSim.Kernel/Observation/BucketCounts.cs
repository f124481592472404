namespace MineSim.Kernel;

/// <summary>Counts of numbered buckets that lie near each other, growing as needed up to a limit beyond which the
/// lowest
/// buckets become one.</summary>
internal sealed class BucketCounts
{
    /// <summary>How many buckets there may be.</summary>
    public const int Capacity = 2048;

    private long[] _counts = [];
    private int _first;
    private int _lowest = int.MaxValue;
    private int _highest = int.MinValue;

    public long Total { get; private set; }

    public void Add(int bucket, long count)
    {
        if (count == 0)
            return;
        if (bucket > _highest || bucket < _lowest)
            Widen(bucket);
        _counts[Math.Max(bucket, _lowest) - _first] += count;
        Total += count;
    }

    public void Merge(BucketCounts other)
    {
        // From the top, so that the limit falls on the lowest buckets of both.
        for (var i = other._counts.Length - 1; i >= 0; i--)
            Add(other._first + i, other._counts[i]);
    }

    /// <summary>The bucket of the number at a rank, counted from 0 in ascending order.</summary>
    public int BucketAt(long rank)
    {
        var i = _lowest - _first;
        for (var passed = _counts[i]; passed <= rank; passed += _counts[i])
            i++;
        return _first + i;
    }

    /// <summary>Takes in a new lowest or highest bucket, as far as the limit allows.</summary>
    private void Widen(int bucket)
    {
        var highest = Math.Max(_highest, bucket);
        var lowest = Math.Max(Math.Min(_lowest, bucket), highest - Capacity + 1);
        if (lowest < _first || highest >= _first + _counts.Length)
        {
            // Twice the room that is needed, on the side that grows.
            var length = Math.Min(Capacity, 2 * (highest - lowest + 1));
            var first = bucket == highest ? lowest : highest - length + 1;
            var counts = new long[length];
            for (var i = 0; i < _counts.Length; i++)
            {
                if (_counts[i] != 0)
                    counts[Math.Max(_first + i, lowest) - first] += _counts[i];
            }

            (_counts, _first) = (counts, first);
        }

        (_lowest, _highest) = (lowest, highest);
    }
}
