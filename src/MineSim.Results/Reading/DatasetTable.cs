using MineSim.Results.Tables;

namespace MineSim.Results.Reading;

/// <summary>What a dataset holds of one table.</summary>
/// <param name="Name">Name of the table and of its folder.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Columns">Its columns, in their order.</param>
/// <param name="Parts">Number of its part files.</param>
/// <param name="Rows">Number of its rows.</param>
/// <param name="Bytes">Size of its part files.</param>
public sealed record DatasetTable(
    string Name,
    string Description,
    IReadOnlyList<DatasetColumn> Columns,
    int Parts,
    long Rows,
    long Bytes
);
