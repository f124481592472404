namespace MineSim.Verbs.Schemas;

/// <summary>The JSON schema of scenarios.</summary>
/// <param name="Json">Its text.</param>
/// <param name="File">Path of the file that was written; <see langword="null"/> when none was asked for.</param>
public sealed record Schema(string Json, string? File);
