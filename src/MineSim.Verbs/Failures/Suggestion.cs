namespace MineSim.Verbs.Failures;

/// <summary>What somebody may have meant by a name that there is not.</summary>
public static class Suggestion
{
    /// <summary>The name that is near enough to have been meant; <see langword="null"/> where none is.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">The names that there are.</param>
    public static string? Nearest(string name, IEnumerable<string> known) => Spec.Rules.Nearest.To(name, known);

    /// <summary>A sentence that goes on after one which says that there is no such name.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">The names that there are.</param>
    /// <param name="all">How a sentence begins that names all of them, where none is near.</param>
    public static string Sentence(string name, IReadOnlyList<string> known, string all) =>
        Nearest(name, known) is { } near ? $" Did you mean '{near}'?" : $" {all}: {string.Join(", ", known)}.";
}
