namespace MineSim.Results.Tables;

/// <summary>What a reader must know of a column.</summary>
/// <param name="Name">Its name, snake_case; that of a measure ends in its unit.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Unit">Its unit, for example <c>t</c>, <c>h</c>, <c>1</c> for a count; empty for a text.</param>
/// <param name="Description">What it means, for people.</param>
/// <param name="Nullable">Whether values may be missing.</param>
public sealed record DatasetColumn(
    string Name,
    ColumnType Type,
    string Unit,
    string Description,
    bool Nullable = false
);
