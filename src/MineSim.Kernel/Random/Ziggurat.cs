using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MineSim.Kernel;

/// <summary>
/// A falling density cut into 256 layers of equal area (Marsaglia and Tsang 2000; layer index, sign and position come
/// from separate bits of one 64-bit draw, against the correlation that Doornik 2005 found). Layer 0 holds the base
/// rectangle and the tail beyond it; the others are rectangles that stick out of the curve a little.
/// </summary>
/// <remarks>The density is scaled to 1 at zero; only its shape matters.</remarks>
internal sealed class Ziggurat
{
    public const int LayerCount = 256;
    private const double TwoToThe53 = 1L << 53;

    private readonly ZigguratLayer[] _layers = new ZigguratLayer[LayerCount];
    private readonly double[] _heights = new double[LayerCount + 1];
    private readonly Func<double, double> _density;

    /// <param name="density">The density, 1 at zero and falling.</param>
    /// <param name="inverse">Where the density has a given height.</param>
    /// <param name="tail">Where the tail begins.</param>
    /// <param name="area">The area of each layer; that of layer 0 includes the tail.</param>
    public Ziggurat(Func<double, double> density, Func<double, double> inverse, double tail, double area)
    {
        _density = density;
        _heights[1] = density(tail);
        _layers[0] = Layer(area / _heights[1], tail);
        var edge = tail;
        for (var i = 1; i < LayerCount; i++)
        {
            _heights[i + 1] = _heights[i] + (area / edge);
            var next = i + 1 < LayerCount ? inverse(_heights[i + 1]) : 0;
            _layers[i] = Layer(edge, next);
            edge = next;
        }
    }

    /// <summary>Height at the top of the last layer: 1 when tail and area fit the density.</summary>
    public double Top => _heights[LayerCount];

    /// <summary>The layer of that number. A byte cannot leave the table, so the bounds check is left out.</summary>
    public ref readonly ZigguratLayer this[byte index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_layers), (nint)index);
    }

    /// <summary>Whether a point of layer 1 to 255 that sticks out of the next layer lies under the curve.</summary>
    /// <param name="index">The layer.</param>
    /// <param name="x">Where in the layer.</param>
    /// <param name="height">How high in the layer, from 0 at its bottom to 1 at its top.</param>
    public bool IsUnderCurve(byte index, double x, double height)
    {
        var bottom = _heights[index];
        return bottom + (height * (_heights[index + 1] - bottom)) < _density(x);
    }

    private static ZigguratLayer Layer(double width, double inside) =>
        new((long)(inside / width * TwoToThe53), width / TwoToThe53);
}
