using MineSim.Spec.Ground;

namespace MineSim.Records.Mining;

/// <summary>
/// What was planned and what was tipped of one line of the plan at one dump within one period; rock that nobody planned
/// has rows too, with nothing planned. Counted where and when it is tipped.
/// </summary>
/// <param name="Period">Name of the period.</param>
/// <param name="Face">Name of the face.</param>
/// <param name="Block">Name of the block; <see langword="null"/> for all of the face's blocks that have no line of
/// their own.</param>
/// <param name="Material">Name of the material.</param>
/// <param name="Dump">Name of the dump. The plan's tonnes stand at the first in its order of preference.</param>
/// <param name="PlannedT">Tonnes planned; of a period that the run cuts short, the part that lies within it.</param>
/// <param name="MovedT">Tonnes tipped.</param>
/// <param name="PlannedMetal">The metal in the planned tonnes.</param>
/// <param name="MovedMetal">The metal in the tonnes that were tipped.</param>
/// <param name="ShortfallT">
/// Tonnes of the line planned since the start of the run up to the end of the period and not moved by then, at all
/// dumps
/// together: what was moved too early is not missing, and what is missing stays so until it is moved. On the line's
/// first
/// row only; 0 on others and when none is missing.
/// </param>
/// <param name="Cause">
/// What stands behind a shortfall: <c>no_rock</c> when nothing is left to dig for the line;
/// otherwise <c>not_arrived</c> (a loader that has left is counted there too),
/// <c>busy</c> (spotting and loading, here or elsewhere) or the time category in which its loaders spent most of the
/// period; <see langword="null"/> without a shortfall.
/// </param>
public readonly record struct PlanVsActualRow(
    string Period,
    string Face,
    string? Block,
    string Material,
    string Dump,
    double PlannedT,
    double MovedT,
    Metal PlannedMetal,
    Metal MovedMetal,
    double ShortfallT,
    string? Cause
);

/// <summary>What was planned and moved of one line of the plan in one period, at all dumps together.</summary>
/// <param name="Period">Name of the period.</param>
/// <param name="Line">Name of the block; or of the face, with the material after a slash.</param>
/// <param name="PlannedT">Tonnes planned; of a period that the run cuts short, the part that lies within it.</param>
/// <param name="MovedT">Tonnes tipped within the period.</param>
/// <param name="ShortfallT">Tonnes planned since the start of the run up to the period's end and not moved by
/// then.</param>
public sealed record PlanLineTotals(string Period, string Line, double PlannedT, double MovedT, double ShortfallT);
