namespace MineSim.Architecture.Tests.Structure;

/// <summary>State of an object is set from a file that is none of its type's.</summary>
internal sealed record ForeignWrite(SourceFile File, int Line, string Code)
{
    public override string ToString() => $"{File.Path}:{Line}: {Code}";
}
