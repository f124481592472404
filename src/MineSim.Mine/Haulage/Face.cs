namespace MineSim.Mine;

/// <summary>A face.</summary>
internal sealed class Face(int number, FaceSpec spec, Material material, Dump[] dumps)
    : Place(number, spec.Name, spec.At)
{
    public Material Material => material;

    /// <summary>Sides on which each of its loaders takes trucks.</summary>
    public int Sides => spec.Sides;

    /// <summary>The dump a truck goes to now: the first in preference that works, or else the first.</summary>
    public Dump ChooseDump()
    {
        foreach (var dump in dumps)
        {
            if (!dump.IsDown) return dump;
        }

        return dumps[0];
    }

    /// <summary>The dump that a loaded truck goes to now: the first in preference that takes it, or else as <see cref="ChooseDump"/> says.</summary>
    public Dump ChooseDumpFor(double payload)
    {
        foreach (var dump in dumps)
        {
            if (dump.Takes(payload)) return dump;
        }

        return ChooseDump();
    }

    /// <summary>Where a truck goes on to that has come to a dump which does not take it; <see langword="null"/> when no other does.</summary>
    public Dump? NextAfter(Dump full, double payload)
    {
        var isAfter = false;
        foreach (var dump in dumps)
        {
            if (isAfter && dump.Takes(payload)) return dump;
            isAfter |= dump == full;
        }

        return null;
    }
}
