using MineSim.Kernel;
using MineSim.Spec;

namespace MineSim.Site.Tests;

/// <summary>A mine of which nothing is there but the name of its rock.</summary>
internal static class Nowhere
{
    public static MineSpec Mine { get; } =
        new()
        {
            Materials = [new("ore")],
            Roads = new([], Distribution.Constant(1)),
            Faces = [],
            Dumps = [],
            Loaders = [],
            Trucks = [],
        };
}
