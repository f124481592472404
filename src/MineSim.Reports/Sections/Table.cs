namespace MineSim.Reports.Sections;

/// <summary>Figures in rows, each with its name in front.</summary>
/// <param name="Corner">What stands above the names; empty for nothing.</param>
/// <param name="Columns">The columns of figures.</param>
/// <param name="Rows">The rows, each with as many cells as there are columns.</param>
public sealed record Table(string Corner, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows) : Block
{
    /// <summary>Whether any column has a heading.</summary>
    public bool HasHeadings => Corner.Length > 0 || Columns.Any(column => column.Heading.Length > 0);
}
