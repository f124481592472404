using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Planning;

/// <summary>A line of one period's plan: the rows that are for the same block, or the same face and material.</summary>
internal sealed class PlanLine
{
    private readonly PlanRowSpec[] _rows;

    /// <param name="rows">Its rows; one at least.</param>
    /// <param name="jobs">The jobs that they are.</param>
    /// <param name="loaders">The loaders that are to dig for it.</param>
    public PlanLine(PlanRowSpec[] rows, DigJob[] jobs, Loader[] loaders)
    {
        (_rows, Loaders) = (rows, loaders);
        var first = rows[0];
        Block = first.Block;
        Blocks = [.. jobs[0].Blocks];
        (Face, Material, Name) = (first.Face, first.Material, first.Block ?? $"{first.Face}/{first.Material}");
        Tonnes = rows.Sum(row => row.Tonnes);
    }

    public string Name { get; }

    public string Face { get; }

    public string? Block { get; }

    public string Material { get; }

    /// <summary>The blocks that may be dug for it.</summary>
    public Block[] Blocks { get; }

    public Loader[] Loaders { get; }

    /// <summary>Tonnes planned in the whole period.</summary>
    public double Tonnes { get; }

    /// <summary>Whether nothing is left to dig for it.</summary>
    public bool HasNoRock => Array.TrueForAll(Blocks, block => block.Left <= 0);

    /// <summary>Tonnes planned to go to a dump, which comes first in the order of preference.</summary>
    public double TonnesTo(Dump dump) => _rows.Where(row => First(row) == dump.Name).Sum(row => row.Tonnes);

    /// <summary>The metal in them.</summary>
    public Metal MetalTo(Dump dump) =>
        _rows
            .Where(row => First(row) == dump.Name)
            .Aggregate(default(Metal), (sum, row) => sum.Plus((row.Grade ?? Blocks[0].Grade).Times(row.Tonnes)));

    private string First(PlanRowSpec row) => row.Dumps.Count > 0 ? row.Dumps[0] : Blocks[0].Dumps[0].Name;
}
