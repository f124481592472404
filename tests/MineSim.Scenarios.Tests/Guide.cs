using System.Text.RegularExpressions;

namespace MineSim.Scenarios.Tests;

/// <summary><c>scenarios/guide.md</c>, tutorial by tutorial.</summary>
internal static partial class Guide
{
    public static IReadOnlyList<Tutorial> Tutorials { get; } =
    [
        .. Heading()
            .Split(File.ReadAllText(Shipped.PathOf("guide.md")))
            .Select(text => text.TrimStart())
            .Where(text => ItsFile().IsMatch(text))
            .Select(text => new Tutorial(ItsFile().Match(text).Groups[1].Value, text)),
    ];

    public static Tutorial TutorialOf(string file) => Tutorials.Single(tutorial => tutorial.File == file);

    /// <summary>Whether the lines hold those of the part one after the other, all indented alike.</summary>
    public static bool IsPartOf(string[] lines, string part)
    {
        var wanted = part.Split('\n');
        return Enumerable
            .Range(0, lines.Length - wanted.Length + 1)
            .Any(from =>
                lines[from].EndsWith(wanted[0], StringComparison.Ordinal)
                && lines[from].Length - wanted[0].Length is var indent
                && lines[from..(from + wanted.Length)]
                    .SequenceEqual(wanted.Select(line => new string(' ', indent) + line))
            );
    }

    /// <summary>A text whose lines, and comments that go on over several, are one line.</summary>
    public static string InOneLine(string text) => LineEnd().Replace(text, " ");

    [GeneratedRegex("^#{2,3} .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\[([0-9]{2}-[a-z0-9-]+\.yaml)\]\(\1\): ")]
    private static partial Regex ItsFile();

    [GeneratedRegex(@"\s*\n(# ?)?\s*")]
    private static partial Regex LineEnd();
}
