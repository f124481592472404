using MineSim.Spec;

namespace MineSim.Scenarios.Blocks;

/// <summary>
/// A scenario as it is written: its machines name their models, its shifts are in the order of the file, and the rows of
/// its plan name blocks or faces.
/// </summary>
/// <param name="Spec">All else.</param>
/// <param name="Models">The models.</param>
internal sealed record WrittenScenario(SiteSpec Spec, Catalogue Models)
{
    /// <summary>The mine plan by period.</summary>
    public IReadOnlyList<WrittenRow>? Plan { get; init; }

    /// <summary>Skills that models need, work on them, or positions.</summary>
    public required IReadOnlyList<string> SkillsInUse { get; init; }
}
