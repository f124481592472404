namespace MineSim.Mine;

/// <summary>A face and its blocks.</summary>
internal sealed class Face(int number, FaceSpec spec, Block[] blocks) : Place(number, spec.Name, spec.At)
{
    /// <summary>Its blocks in the order in which they are dug; at least one.</summary>
    public Block[] Blocks => blocks;

    /// <summary>Sides on which each of its loaders takes trucks.</summary>
    public int Sides => spec.Sides;

    /// <summary>The dump a truck goes to now: the first in preference that works, or else the first.</summary>
    public static Dump ChooseDump(Dump[] dumps)
    {
        foreach (var dump in dumps)
        {
            if (!dump.IsDown) return dump;
        }

        return dumps[0];
    }
}
