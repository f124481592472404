namespace MineSim.Reports.Sections;

/// <summary>One thing that a summary tells, from a heading to the next.</summary>
/// <param name="Title">The heading; empty for what belongs to no heading of its own and follows what comes before.</param>
/// <param name="Blocks">What stands below it, from top to bottom.</param>
public sealed record Section(string Title, IReadOnlyList<Block> Blocks)
{
    /// <summary>How to read it in a few words beside the heading: units, and what a column means.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The same in whole sentences, for a front end that has room; empty where the remark says it all.</summary>
    public string Explanation { get; init; } = "";
}
