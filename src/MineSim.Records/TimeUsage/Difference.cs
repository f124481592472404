using System.Numerics;

namespace MineSim.Records.TimeUsage;

/// <summary>What figures are more than they were.</summary>
internal static class Difference
{
    /// <summary>What each is more than it was.</summary>
    public static T[] Of<T>(IReadOnlyList<T> now, IReadOnlyList<T> then)
        where T : INumber<T> => [.. now.Zip(then, (n, t) => n - t)];
}
