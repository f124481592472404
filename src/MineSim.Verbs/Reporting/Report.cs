using MineSim.Reports.Sections;

namespace MineSim.Verbs.Reporting;

/// <summary>A page that was drawn.</summary>
/// <param name="File">Its path.</param>
/// <param name="Findings">What it was drawn from.</param>
public sealed record Report(string File, Findings Findings);
