using System.Text.RegularExpressions;

namespace MineSim.Architecture.Tests.Documents;

/// <summary>A page of Markdown that is tracked.</summary>
internal sealed partial class Page
{
    private readonly string _prose;

    private Page(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
        _prose = Fence().Replace(Text, "");
    }

    public static IReadOnlyList<Page> All { get; } =
    [.. Repository.Tracked.Where(IsPage).Where(IsThere).Select(path => new Page(path))];

    /// <summary>Relative to the root of the repository.</summary>
    public string Path { get; }

    public string Text { get; }

    public int Lines => Text.Split('\n').Length - 1;

    /// <summary>Where its links lead, code left out.</summary>
    public IEnumerable<string> Links =>
        Link().Matches(Code().Replace(_prose, "")).Select(match => match.Groups["to"].Value);

    /// <summary>What stands between backticks in its prose.</summary>
    public IEnumerable<string> CodeSpans => Code().Matches(_prose).Select(match => match.Value.Trim('`'));

    /// <summary>The names by which its headings can be linked to.</summary>
    public IEnumerable<string> Anchors =>
        Heading()
            .Matches(_prose)
            .Select(match => NoLetter().Replace(match.Groups["words"].Value.Trim().ToLowerInvariant(), ""))
            .Select(words => words.Replace(' ', '-'));

    public static Page At(string path) => All.Single(page => page.Path == path);

    /// <summary>What stands under a heading, up to the next of the same rank.</summary>
    public string Under(string heading)
    {
        var begin = Text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(begin >= 0, $"{Path} has no heading '{heading}'");
        var end = Text.IndexOf("\n## ", begin + 1, StringComparison.Ordinal);
        return end < 0 ? Text[begin..] : Text[begin..end];
    }

    private static bool IsPage(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    // Deleted or moved, and not yet committed.
    private static bool IsThere(string path) => File.Exists(System.IO.Path.Combine(Repository.Root, path));

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\[[^\]]*\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<words>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NoLetter();
}
