namespace MineSim.Scenarios.Telling;

/// <summary>A name as it stands in the file.</summary>
internal sealed record Word(string Text, Place Place)
{
    /// <summary>Stands in for a name that could not be read; nothing is checked about it.</summary>
    public static Word Unreadable { get; } = new("", default);

    /// <summary>
    /// Where it stands in the lowest of the files that say something of it, where it is the name of a thing.
    /// </summary>
    public Place Origin { get; init; } = Place;

    public bool IsReadable => Text.Length > 0;

    public override string ToString() => $"'{Text}'";
}
