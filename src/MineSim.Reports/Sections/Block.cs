namespace MineSim.Reports.Sections;

/// <summary>A part of a section: sentences, a table or a drawing.</summary>
public abstract record Block
{
    /// <summary>Who shows it.</summary>
    public ShownBy For { get; init; } = ShownBy.All;

    /// <summary>A heading within the section, of which the console shows but a gap; empty for none.</summary>
    public string Heading { get; init; } = "";

    /// <summary>How to read it, for a front end that has room; empty for none.</summary>
    public string Explanation { get; init; } = "";
}
