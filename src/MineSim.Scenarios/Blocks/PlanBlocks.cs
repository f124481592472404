using MineSim.Mine;

namespace MineSim.Scenarios;

/// <summary>Blocks of faces, and the mine plan.</summary>
internal static class PlanBlocks
{
    private static readonly Key<double> Tonnes = new("tonnes", new QuantityKind(Dimension.Mass, Bounds.AboveZero),
        "What is in it.", required: true);

    private static readonly Key<Word> Material = new("material", Common.NameOf("material"), "What it is.", required: true);

    private static readonly Key<Metal> Grade = new("grade", PlantBlocks.GradeKind,
        "The metal in it; without it that of the material.");

    /// <summary>A block of a face.</summary>
    public static Block<BlockDraft> BlockKind { get; } = new(
        "block", "A part of a face, of one material and grade.", [Tonnes, Material, Grade],
        f => new(f.Get(Tonnes), f.Get(Material), f.FindValue(Grade)));
}
