using MineSim.Records.Words;

namespace MineSim.Reports.Sections;

/// <summary>A row of a table.</summary>
/// <param name="Label">What its figures are of.</param>
/// <param name="Cells">Its figures.</param>
public sealed record Row(string Label, IReadOnlyList<Cell> Cells)
{
    /// <summary>How deep it lies below a row that it is part of: 0, 1, 2.</summary>
    public int Level { get; init; }

    /// <summary>Whether its label is emphasised, as that of a total.</summary>
    public bool IsTotal { get; init; }

    /// <summary>A bar at its end; <see langword="null"/> for none.</summary>
    public Bar? Bar { get; init; }
}

/// <summary>A bar that shows a share of a whole.</summary>
/// <param name="From">Where it begins, from 0 to 1.</param>
/// <param name="Share">How long it is, from 0 to 1; less than 0 is none.</param>
/// <param name="Role">What its colour stands for.</param>
public sealed record Bar(double From, double Share, ColourRole Role);
