using System.Text.RegularExpressions;

namespace MineSim.Scenarios.Yaml;

/// <summary>
/// The slip of the pen behind a fault of the parser, which notices it late and says what it was about. What is
/// recognised here is what people
/// do; anything else stays what the parser says.
/// </summary>
/// <param name="Line">Where it is, from 1.</param>
/// <param name="Column">Where it is, from 1.</param>
/// <param name="Message">What to do about it.</param>
internal sealed partial record YamlSlip(int Line, int Column, string Message)
{
    /// <summary>A key with its value right behind the colon.</summary>
    private const string NoSpace = @"[A-Za-z][\w.\-]*:(?=[^\s:/\\,}\]])";

    /// <summary>
    /// Lines that people write are not longer, and a shape is not looked for in a file of 4 MB in one line.
    /// </summary>
    private const int LongestLine = 1000;

    /// <summary>
    /// The slip that a fault at a line and column comes from; <see langword="null"/> when it is none of these.
    /// </summary>
    public static YamlSlip? Behind(string text, int line, int column, string fault)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (fault.Contains("tab", StringComparison.Ordinal))
        {
            return Find(
                lines,
                Enumerable.Range(line, Math.Max(0, lines.Length - line + 1)),
                TabAhead(),
                _ => "a tab; indent with spaces"
            );
        }

        if (fault.Contains("quoted", StringComparison.Ordinal) && !fault.Contains("escape", StringComparison.Ordinal))
            return new(line, column, "the quote that opens here is not closed");
        // A value that runs on into the next line is noticed there.
        var near = Enumerable
            .Range(0, line)
            .Select(back => line - back)
            .Where(each =>
                each <= lines.Length && lines[each - 1].Trim().Length > 0 && lines[each - 1].Length <= LongestLine
            )
            .Take(2)
            .ToList();
        return Find(lines, near, KeyWithoutSpace(), key => SpaceAfter(key.Value.TrimEnd(':')))
            ?? Find(
                lines,
                near.Take(1),
                TextWithColon(),
                text => $"put quotes around a text that has ': ' in it: '{text.Value.Trim()}'"
            )
            ?? Find(
                lines,
                near,
                ClosedQuote(),
                text => $"the quote closes again in {text.Value}; put the whole text into quotes of the other kind"
            )
            ?? (
                near is [var here, var above] && here == line
                    ? Indentation(lines[here - 1], lines[above - 1], here)
                    : null
            );
    }

    private static YamlSlip? Indentation(string line, string above, int number)
    {
        if (
            KeyAtFront().Match(line) is not { Success: true } key
            || KeyAtFront().Match(above) is not { Success: true } before
        )
        {
            return null;
        }

        var (indent, over) = (key.Groups["at"].Index, before.Groups["at"].Index);
        if (indent > over && before.Groups["value"].Length > 0)
        {
            return new(
                number,
                indent + 1,
                $"'{key.Groups["at"].Value}' is indented as if it belonged to '{before.Groups["at"].Value}', which "
                    + "has a value already"
            );
        }

        return indent < over
            ? new(number, indent + 1, $"'{key.Groups["at"].Value}' is indented like no key above it")
            : null;
    }

    /// <summary>What is wrong with a key that no space follows.</summary>
    public static string SpaceAfter(string key) => $"a space must follow the colon of '{key}'";

    private static YamlSlip? Find(string[] lines, IEnumerable<int> numbers, Regex shape, Func<Group, string> message)
    {
        foreach (var number in numbers)
        {
            if (lines[number - 1].Length <= LongestLine && shape.Match(lines[number - 1]) is { Success: true } match)
                return new(number, match.Groups["at"].Index + 1, message(match.Groups["at"]));
        }

        return null;
    }

    [GeneratedRegex(
        @"^\s*(- +)?(?<at>[A-Za-z0-9_][\w.\-]*):(\s+(?<value>[^\s#].*))?\s*(#.*)?$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex KeyAtFront();

    [GeneratedRegex(@"[:,\[{]\s+(?<at>('[^']*'|""[^""]*"")[^\s'"",}\]#:][^,}\]]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex ClosedQuote();

    [GeneratedRegex(@"^ *(?<at>\t)\s*[^\s#]", RegexOptions.ExplicitCapture)]
    private static partial Regex TabAhead();

    [GeneratedRegex(@"^([^#'""]*[{,]|\s*(- +)?)\s*(?<at>" + NoSpace + ")", RegexOptions.ExplicitCapture)]
    private static partial Regex KeyWithoutSpace();

    [GeneratedRegex(
        @"^([^#'""]*[{,]|\s*(- +)?)\s*[A-Za-z0-9_][\w.\-]*:\s+(?<at>[^\s'""{\[|>#,}][^#'""{\[,}]*:\s[^#,}]*)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex TextWithColon();
}
