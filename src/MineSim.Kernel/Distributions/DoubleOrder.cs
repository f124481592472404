namespace MineSim.Kernel;

/// <summary>The doubles counted in ascending order from 0, so that bisection ends at two neighbours after at most 64
/// steps whatever their size, infinities included.</summary>
internal static class DoubleOrder
{
    public static long Rank(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        return bits >= 0 ? bits : long.MinValue - bits;
    }

    public static double At(long rank) => BitConverter.Int64BitsToDouble(rank >= 0 ? rank : long.MinValue - rank);

    /// <summary>The rank half-way, rounded down.</summary>
    public static long Middle(long low, long high) => low + (long)((ulong)(high - low) >> 1);
}
