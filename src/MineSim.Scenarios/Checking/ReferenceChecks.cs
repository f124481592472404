using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of lists of names.</summary>
internal static class ReferenceChecks
{
    public static void RequireDistinct(IReadOnlyList<Word> words, string what, Problems problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words.Where(word => word.IsReadable && !seen.Add(word.Text)))
            problems.Add(word.Place, $"{what} {word} is named twice in this list");
    }
}
