namespace MineSim.Reports.Sections;

/// <summary>A remark or a warning.</summary>
/// <param name="Tone">Whether it is said aside, as a statement or as a warning.</param>
/// <param name="Lines">Its words, broken into lines of at most 80 characters where that is wanted.</param>
public sealed record Note(Tone Tone, params IReadOnlyList<string> Lines) : Block
{
    /// <summary>Its words in one line.</summary>
    public string Text => string.Join(' ', Lines);
}
