using MineSim.Scenarios.Telling;
using MineSim.Spec.Ground;

namespace MineSim.Scenarios.Blocks;

/// <summary>A row of the plan; either its face or its block is named.</summary>
internal sealed record WrittenRow(
    WrittenPeriod Period,
    Word? Face,
    Word? Block,
    Word? Material,
    double Tonnes,
    Metal? Grade,
    IReadOnlyList<Word> Dumps,
    IReadOnlyList<Word> Loaders,
    Place Place
)
{
    /// <summary>The face at which it is dug; <see langword="null"/> when none is known.</summary>
    public FaceSpec? FaceIn(IReadOnlyList<FaceSpec> faces) =>
        faces.FirstOrDefault(face =>
            Block is null ? face.Name == Face?.Text : face.Blocks.Any(block => block.Name == Block.Text)
        );

    /// <summary>The materials that it may be of, as far as it is known where it is dug.</summary>
    public IReadOnlyList<string> MaterialsIn(IReadOnlyList<FaceSpec> faces)
    {
        if (FaceIn(faces) is not { } face)
            return [];
        var dug =
            Block is not null ? face.Blocks.Where(block => block.Name == Block.Text).Select(block => block.Material)
            : face.Blocks.Count > 0 ? face.Blocks.Select(block => block.Material)
            : [face.Material];
        return [.. dug.Where(material => material.Length > 0).Distinct()];
    }
}

/// <summary>A period of the plan: from a day until before another.</summary>
internal sealed record WrittenPeriod(string Name, DateOnly From, DateOnly Before)
{
    /// <summary>Stands in for a period that could not be read; nothing is checked about it.</summary>
    public static WrittenPeriod Unreadable { get; } = new("", default, default);
}
