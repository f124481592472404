namespace MineSim.Kernel;

/// <summary>Numbers that lie in ascending order.</summary>
internal static class Ascending
{
    /// <summary>How many of the numbers are at most <paramref name="x"/>.</summary>
    public static int CountUpTo(ReadOnlySpan<double> ascending, double x)
    {
        var low = 0;
        var high = ascending.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ascending[middle] <= x)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The sums of the first 0, 1, 2 … shares of a whole; the last is exactly 1.</summary>
    public static double[] RunningSums(ReadOnlySpan<double> shares)
    {
        var sums = new double[shares.Length + 1];
        for (var i = 0; i < shares.Length; i++)
            sums[i + 1] = Math.Min(1, sums[i] + shares[i]);
        sums[^1] = 1;
        return sums;
    }
}
