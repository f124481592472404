namespace MineSim.Kernel;

/// <summary>Numbers that lie in ascending order.</summary>
internal static class Ascending
{
    /// <summary>How many of the numbers are at most <paramref name="x"/>.</summary>
    public static int CountUpTo(ReadOnlySpan<double> ascending, double x)
    {
        int low = 0;
        int high = ascending.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
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
        double[] sums = new double[shares.Length + 1];
        for (int i = 0; i < shares.Length; i++)
            sums[i + 1] = Math.Min(1, sums[i] + shares[i]);
        sums[^1] = 1;
        return sums;
    }
}
