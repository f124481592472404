namespace MineSim.Verbs.Schemas;

/// <summary>What is asked of <c>schema</c>.</summary>
public sealed record SchemaOptions
{
    /// <summary>Path of the file; without one nothing is written.</summary>
    public string? Out { get; init; }
}
