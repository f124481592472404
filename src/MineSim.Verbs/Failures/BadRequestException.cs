namespace MineSim.Verbs.Failures;

/// <summary>
/// The options ask for something that cannot be, or that the scenario does not have: all of it, a sentence each.
/// </summary>
/// <param name="sentences">One or more sentences for people.</param>
public sealed class BadRequestException(params IReadOnlyList<string> sentences)
    : VerbException(string.Join(' ', sentences))
{
    /// <summary>One or more sentences for people, one cause each.</summary>
    public IReadOnlyList<string> Sentences { get; } = sentences;
}
