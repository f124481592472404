using MineSim.Spec.Ground;

namespace MineSim.Mine.Ground;

/// <summary>A block of a face; a face without blocks has one without a name that never runs out.</summary>
internal sealed class Block(int number, string? name, Material material, Metal grade, double tonnes, Dump[] dumps)
{
    // What is left of a block by rounding is no load.
    private const double Dust = 1e-6;

    /// <summary>Its place among the blocks of the mine.</summary>
    public int Number => number;

    public string? Name => name;

    public Material Material => material;

    /// <summary>The metal in a tonne of it.</summary>
    public Metal Grade => grade;

    /// <summary>Where its rock goes, in order of preference.</summary>
    public Dump[] Dumps => dumps;

    /// <summary>Tonnes that have not been dug.</summary>
    public double Left { get; private set; } = tonnes;

    /// <summary>
    /// Digs some of it: the tonnes that are asked for, or what is left; the last load of a block may so be a small one.
    /// </summary>
    public double Take(double wanted)
    {
        var taken = Left - wanted < Dust ? Left : wanted;
        Left -= taken;
        return taken;
    }
}
