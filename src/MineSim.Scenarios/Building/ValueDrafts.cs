using MineSim.Scenarios.Yaml;
using MineSim.Spec.Value;

namespace MineSim.Scenarios.Building;

/// <summary>Money.</summary>
/// <param name="Spec">What is known of it.</param>
/// <param name="OfMines">The keys that mean something only where there is a mine, with their places.</param>
internal sealed record ValueDraft(ValueSpec Spec, IReadOnlyList<(string Key, Place Place)> OfMines);

/// <summary>Which part of the spending stays near the mine.</summary>
/// <param name="Spec">What is known of it.</param>
/// <param name="OfMines">The keys of costs that only a mine has, with their places.</param>
internal sealed record LocalDraft(LocalShareSpec Spec, IReadOnlyList<(string Key, Place Place)> OfMines);
