using System.Text.RegularExpressions;

namespace MineSim.Architecture.Tests;

public partial class SourceFileTests
{
    private const int MostLines = 300;

    private static readonly string[] EmptyWords =
    [
        "Manager",
        "Managers",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Utilities",
        "Data",
    ];

    private static IEnumerable<string> AllSources =>
        Repository.SourcesIn("src").Concat(Repository.SourcesIn("tests")).Concat(Repository.SourcesIn("benchmarks"));

    [Fact]
    public void A_file_is_named_for_what_it_holds()
    {
        var wrong =
            from path in AllSources
            where
                EmptyWords.Any(word => Path.GetFileNameWithoutExtension(path).EndsWith(word, StringComparison.Ordinal))
            select path;

        Offenders.AreNone(wrong);
    }

    [Fact]
    public void A_namespace_begins_with_the_room_s_name()
    {
        var wrong =
            from path in AllSources
            let declared = Namespace().Matches(Text(path)).Select(match => match.Groups[1].Value).ToArray()
            let room = path.Split('/')[1]
            where
                declared is []
                    ? Path.GetFileName(path) != "Program.cs"
                    : declared.Any(name => !$"{name}.".StartsWith($"{room}.", StringComparison.Ordinal))
            select $"{path}: {string.Join(", ", declared)}";

        Offenders.AreNone(wrong);
    }

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold_in_mind()
    {
        var wrong =
            from path in Repository.SourcesIn("src")
            let lines = File.ReadLines(Path.Combine(Repository.Root, path)).Count()
            where lines > MostLines
            select $"{path}: {lines} lines";

        Offenders.AreNone(wrong);
    }

    [Fact]
    public void Nothing_is_left_to_be_done_later()
    {
        var wrong = from path in Repository.SourcesIn("src") where Unfinished().IsMatch(Text(path)) select path;

        Offenders.AreNone(wrong);
    }

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex Unfinished();

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));
}
