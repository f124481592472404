namespace MineSim.Verbs.Reporting;

/// <summary>What is asked of <c>report</c>.</summary>
/// <param name="Folder">Folder of the dataset.</param>
public sealed record ReportOptions(string Folder)
{
    /// <summary>Path of the page; by default <c>report.html</c> in <see cref="Folder"/>.</summary>
    public string? Out { get; init; }
}
