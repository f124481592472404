namespace MineSim.Mine;

/// <summary>A face or a dump: an end of routes. Places are numbered through the mine.</summary>
internal abstract class Place(int number, string name, string node)
{
    public int Number => number;

    public string Name => name;

    /// <summary>The road node at which it lies.</summary>
    public string Node => node;
}

/// <summary>A face.</summary>
internal sealed class Face(int number, FaceSpec spec, Material material, Dump[] dumps)
    : Place(number, spec.Name, spec.At)
{
    public Material Material => material;

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

/// <summary>A material and what was moved of it.</summary>
internal sealed class Material(MaterialSpec spec)
{
    public string Name => spec.Name;

    public double? PlanTonnesPerHour => spec.PlanTonnesPerHour;

    /// <summary>Tonnes tipped so far.</summary>
    public double Tipped { get; set; }

    /// <summary>Tonnes behind plan after so many hours; without a plan nothing is behind.</summary>
    public double BehindPlan(double hours) => (spec.PlanTonnesPerHour * hours - Tipped) ?? 0;
}
