using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>The exponential law of mean 1 as a ziggurat.</summary>
internal static class ExponentialZiggurat
{
    /// <summary>Where the tail begins when 256 layers have equal area (Marsaglia and Tsang 2000).</summary>
    private const double Tail = 7.69711747013104972;

    /// <summary>(Tail + 1)·e^−Tail.</summary>
    private const double Area = 0.003949659822581556;

    public static readonly Ziggurat Shape = new(x => Math.Exp(-x), y => -Math.Log(y), Tail, Area);

    /// <summary>The draws that a rectangle cannot answer, about one in forty-five.</summary>
    /// <remarks>The tail needs no other method: what is left of an exponential time is exponential.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Edge(RandomStream stream, ulong bits)
    {
        double beyond = 0;
        while (true)
        {
            var index = (byte)bits;
            var step = (long)(bits >> 11);
            var x = step * Shape[index].Step;
            if (step < Shape[index].Inside)
                return beyond + x;
            if (index == 0)
                beyond += Tail;
            else if (Shape.IsUnderCurve(index, x, stream.NextDouble()))
                return beyond + x;
            bits = stream.NextUInt64();
        }
    }
}
