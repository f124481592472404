namespace MineSim.Verbs.Reporting;

/// <summary>A page that was drawn.</summary>
/// <param name="File">Its path.</param>
public sealed record Report(string File);
