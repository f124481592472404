using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>The normal law of mean 0 and standard deviation 1 as a ziggurat over its positive half.</summary>
internal static class NormalZiggurat
{
    /// <summary>Where the tail begins when 256 layers have equal area (Marsaglia and Tsang 2000).</summary>
    private const double Tail = 3.6541528853610088;

    /// <summary>Tail·e^(−Tail²/2) + √(π/2)·erfc(Tail/√2).</summary>
    private const double Area = 0.004928673233974658;

    public static readonly Ziggurat Shape = new(
        x => Math.Exp(-0.5 * x * x),
        y => Math.Sqrt(-2 * Math.Log(y)),
        Tail,
        Area
    );

    /// <summary>The draws that a rectangle cannot answer, about one in sixty-seven.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Edge(RandomStream stream, ulong bits)
    {
        while (true)
        {
            var index = (byte)bits;
            var step = (long)bits >> 10;
            var x = step * Shape[index].Step;
            if ((step ^ (step >> 63)) < Shape[index].Inside)
                return x;
            if (index == 0)
                return step < 0 ? -BeyondTail(stream) : BeyondTail(stream);
            if (Shape.IsUnderCurve(index, x, stream.NextDouble()))
                return x;
            bits = stream.NextUInt64();
        }
    }

    /// <summary>A normal number known to exceed <see cref="Tail"/> (Marsaglia 1964).</summary>
    private static double BeyondTail(RandomStream stream)
    {
        double excess;
        do excess = stream.NextExponential() / Tail;
        while (2 * stream.NextExponential() <= excess * excess);
        return Tail + excess;
    }
}
