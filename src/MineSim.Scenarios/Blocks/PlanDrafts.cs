using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Ground;

namespace MineSim.Scenarios.Blocks;

/// <summary>A row of the plan; either its face or its block is named.</summary>
internal sealed record PlanRowDraft(
    PeriodDraft Period,
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
    public Named<FaceDraft>? FaceIn(IReadOnlyList<Named<FaceDraft>> faces) =>
        faces.FirstOrDefault(face =>
            Block is null ? face.Name.Text == Face?.Text : face.Value.Blocks.Any(block => block.Name.Text == Block.Text)
        );

    /// <summary>The materials that it may be of, as far as it is known where it is dug.</summary>
    public IReadOnlyList<string> MaterialsIn(IReadOnlyList<Named<FaceDraft>> faces)
    {
        if (FaceIn(faces) is not { Value: var face })
            return [];
        var dug = Block is null
            ? face.Materials
            : face.Blocks.Where(block => block.Name.Text == Block.Text).Select(block => block.Value.Material);
        return [.. dug.Where(word => word.IsReadable).Select(word => word.Text).Distinct()];
    }
}

/// <summary>A period of the plan: from a day until before another.</summary>
internal sealed record PeriodDraft(string Name, DateOnly From, DateOnly Before)
{
    /// <summary>Stands in for a period that could not be read; nothing is checked about it.</summary>
    public static PeriodDraft Unreadable { get; } = new("", default, default);
}
