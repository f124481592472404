namespace MineSim.Mine;

/// <summary>A face.</summary>
internal sealed class Face(int number, FaceSpec spec, Material material, Dump[] dumps)
    : Place(number, spec.Name, spec.At)
{
    public Material Material => material;

    /// <summary>Sides on which each of its loaders takes trucks.</summary>
    public int Sides => spec.Sides;

    /// <summary>The dumps its rock goes to, in order of preference.</summary>
    public IReadOnlyList<Dump> Dumps => dumps;

    /// <summary>The dump a truck goes to now: the first in preference that works, or else the first.</summary>
    public Dump ChooseDump()
    {
        foreach (var dump in dumps)
        {
            if (!dump.IsDown) return dump;
        }

        return dumps[0];
    }
}
