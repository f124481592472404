namespace MineSim.Cli.Verbs;

/// <summary>
/// The command line asks for something that the scenario does not have: all that it does not, a sentence for people
/// each.
/// </summary>
internal sealed class BadRequest(params IReadOnlyList<string> sentences) : Exception(string.Join(' ', sentences))
{
    /// <summary>One or more sentences.</summary>
    public IReadOnlyList<string> Sentences { get; } = sentences;
}
