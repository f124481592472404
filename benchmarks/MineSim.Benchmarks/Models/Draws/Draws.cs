using MathNet.Numerics.Distributions;
using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>A way of drawing random numbers, as a type so that it is inlined where it is timed.</summary>
internal interface IDraw
{
    static abstract double From(RandomStream stream);
}

/// <summary>Draws one number after the other, and adds them up so that none is left out.</summary>
internal sealed class Drawing<TDraw> : IWorkload
    where TDraw : IDraw
{
    private readonly RandomStream _stream = new(1, 0, "draw", "value");

    /// <summary>What was drawn, added up.</summary>
    public double Sum { get; private set; }

    public string Operation => "draw";

    public long Advance()
    {
        double sum = 0;
        for (var i = 0; i < Stretch.Operations; i++)
            sum += TDraw.From(_stream);
        Sum += sum;
        return Stretch.Operations;
    }
}

/// <summary>Exponential by ziggurat.</summary>
internal readonly struct ZigguratExponential : IDraw
{
    public static double From(RandomStream stream) => stream.NextExponential();
}

/// <summary>Exponential as minus a logarithm, the textbook's way.</summary>
internal readonly struct LogarithmExponential : IDraw
{
    public static double From(RandomStream stream) => -Math.Log(stream.NextOpenDouble());
}

/// <summary>Exponential by MathNet, from the same stream.</summary>
internal readonly struct MathNetExponential : IDraw
{
    public static double From(RandomStream stream) => Exponential.Sample(stream, 1);
}

/// <summary>Normal by ziggurat.</summary>
internal readonly struct ZigguratNormal : IDraw
{
    public static double From(RandomStream stream) => stream.NextNormal();
}

/// <summary>Normal by MathNet, from the same stream.</summary>
internal readonly struct MathNetNormal : IDraw
{
    public static double From(RandomStream stream) => Normal.Sample(stream, 0, 1);
}
