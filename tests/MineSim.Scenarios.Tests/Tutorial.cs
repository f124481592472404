using System.Text.RegularExpressions;

namespace MineSim.Scenarios.Tests;

/// <summary>What the guide says of one scenario.</summary>
/// <param name="File">The scenario's file.</param>
/// <param name="Text">The tutorial.</param>
internal sealed partial record Tutorial(string File, string Text)
{
    /// <summary>Snippets that are parts of the file.</summary>
    public IEnumerable<string> Parts => Snippets.Where(snippet => !IsVariant(snippet));

    /// <summary>Snippets that are files by themselves, which change one thing.</summary>
    public IEnumerable<string> Variants => Snippets.Where(IsVariant);

    /// <summary>Figures with these units in what is told; those of other snippets are compared as snippets.</summary>
    public IEnumerable<string> Figures => Figure().Matches(Snippet().Replace(Text, "")).Select(match => match.Value);

    private IEnumerable<string> Snippets => Snippet().Matches(Text).Select(match => match.Groups[1].Value);

    private static bool IsVariant(string snippet) => snippet.StartsWith("minesim: 1\n", StringComparison.Ordinal);

    [GeneratedRegex("```yaml\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"[0-9][0-9.,]* (Mt|kt|t/h|%|MUSD|US\$|US\$/t|L/t|loads)(?![\w/])")]
    private static partial Regex Figure();
}
