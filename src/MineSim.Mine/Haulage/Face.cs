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

    /// <summary>The routes that are left while roads are closed; <see langword="null"/> while all are open.</summary>
    public RouteTable? Ways { get; set; }

    /// <summary>The dump a truck goes to now: the first in preference that works, or else the first; of those that can be reached.</summary>
    public Dump ChooseDump()
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
