using MathNet.Numerics;

namespace MineSim.Kernel;

/// <summary>The normal law of mean 0 and standard deviation 1.</summary>
internal static class StandardNormal
{
    /// <summary>
    /// The probability of a value of at most <paramref name="z"/>; keeps its digits in the lower tail.
    /// </summary>
    public static double Below(double z) => 0.5 * SpecialFunctions.Erfc(-z / Constants.Sqrt2);
}
