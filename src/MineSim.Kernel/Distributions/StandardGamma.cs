using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>Gamma numbers of scale 1 (Marsaglia and Tsang, "A simple method for generating gamma variables", 2000).
/// </summary>
internal readonly record struct StandardGamma
{
    private readonly double _d;
    private readonly double _c;
    private readonly double _inverseShapeBelowOne;

    public StandardGamma(double shape)
    {
        // A shape below 1 is drawn as shape + 1 and brought down by a power of a uniform number, below.
        _inverseShapeBelowOne = shape < 1 ? 1 / shape : 0;
        _d = (shape < 1 ? shape + 1 : shape) - (1.0 / 3);
        _c = 1 / Math.Sqrt(9 * _d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Sample(RandomStream stream)
    {
        var value = SampleFromOne(stream);
        return _inverseShapeBelowOne == 0 ? value : value * Math.Exp(-stream.NextExponential() * _inverseShapeBelowOne);
    }

    /// <summary>The natural logarithm of a gamma number, which is finite also where the number itself is too small for
    /// a
    /// double.</summary>
    public double SampleLog(RandomStream stream) =>
        Math.Log(SampleFromOne(stream)) - (stream.NextExponential() * _inverseShapeBelowOne);

    private double SampleFromOne(RandomStream stream)
    {
        while (true)
        {
            var x = stream.NextNormal();
            var v = 1 + (_c * x);
            if (v <= 0)
                continue;
            v = v * v * v;
            var u = stream.NextOpenDouble();
            var square = x * x;
            // The first test avoids the logarithms 98 times in a hundred.
            if (u < 1 - (0.0331 * square * square) || Math.Log(u) < (0.5 * square) + (_d * (1 - v + Math.Log(v))))
                return _d * v;
        }
    }
}
