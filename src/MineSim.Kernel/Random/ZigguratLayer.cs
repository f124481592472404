using System.Runtime.InteropServices;

namespace MineSim.Kernel;

/// <summary>One of the 256 layers of equal area that cover the area under a falling density.</summary>
/// <remarks>A draw of 53 bits times <paramref name="Step"/> lies evenly in the layer; below <paramref name="Inside"/>
/// it
/// lies under the curve at any height, and is the answer. 16 bytes, so that a draw touches one cache line.</remarks>
/// <param name="Inside">How many of the 2^53 steps lie inside the next layer up.</param>
/// <param name="Step">Width of the layer divided by 2^53.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ZigguratLayer(long Inside, double Step);
