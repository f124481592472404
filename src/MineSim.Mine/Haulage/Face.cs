namespace MineSim.Mine;

/// <summary>A face and its blocks.</summary>
internal sealed class Face(int number, FaceSpec spec, Block[] blocks) : Place(number, spec.Name, spec.At)
{
    /// <summary>Its blocks in the order in which they are dug; at least one.</summary>
    public Block[] Blocks => blocks;

    /// <summary>Sides on which each of its loaders takes trucks.</summary>
    public int Sides => spec.Sides;

    /// <summary>The routes that are left while roads are closed; <see langword="null"/> while all are open.</summary>
    public RouteTable? Ways { get; set; }

    /// <summary>The dump a truck goes to now: the first in preference that works, or else the first; of those that can be reached.</summary>
    public Dump ChooseDump(Dump[] dumps)
    {
        Dump? first = null;
        foreach (var dump in dumps)
        {
            if (Ways is not null && Ways.Loaded(this, dump) is null) continue;
            if (!dump.IsDown) return dump;
            first ??= dump;
        }

        return first ?? dumps[0];
    }
}
