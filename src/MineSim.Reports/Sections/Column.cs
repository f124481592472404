namespace MineSim.Reports.Sections;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading; empty for none.</param>
/// <param name="Kind">What its figures are of the replications.</param>
public sealed record Column(string Heading, ColumnKind Kind = ColumnKind.Figure)
{
    /// <summary>Who shows it.</summary>
    public ShownBy For { get; init; } = ShownBy.All;
}
