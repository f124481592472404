using System.Text.RegularExpressions;

namespace MineSim.Architecture.Tests.Documents;

/// <summary>What pages say of rooms, arrows and files is so.</summary>
public partial class RoomPageTests
{
    [Fact]
    public void Every_file_that_the_architecture_page_names_is_there()
    {
        string[] named = [.. Page.At("src/README.md").CodeSpans.Where(word => NamesFile().IsMatch(word))];
        Assert.NotEmpty(named);

        Offenders.AreNone(named.Where(path => !Repository.Tracked.Contains(FromRoot(path))));
    }

    [Fact]
    public void Every_folder_that_a_room_s_page_names_is_there()
    {
        var missing =
            from page in Page.All
            let parts = page.Path.Split('/')
            where parts is ["src", _, .., "README.md"]
            from word in page.CodeSpans
            where NamesFolder().IsMatch(word)
            where !IsFolder($"src/{parts[1]}/{word}") && !IsFolder($"{string.Join('/', parts[..^1])}/{word}")
            select $"{page.Path}: {word}";

        Offenders.AreNone(missing);
    }

    [Fact]
    public void The_architecture_page_draws_the_arrows_that_there_are()
    {
        var drawn = Arrow().Matches(Page.At("src/README.md").Text);

        Assert.Equal(
            Expected(),
            drawn.Select(match => Row(match.Groups["room"].Value, match.Groups["to"].Value)).Order()
        );
    }

    [Fact]
    public void The_first_page_lists_the_rooms_and_their_arrows()
    {
        var rows = TableRow().Matches(Page.At("README.md").Text);

        Assert.Equal(
            Expected(),
            rows.Select(match => Row(match.Groups["room"].Value, match.Groups["to"].Value)).Order()
        );
    }

    private static bool IsFolder(string path) =>
        Repository.Tracked.Any(file => file.StartsWith(path, StringComparison.Ordinal));

    private static IEnumerable<string> Expected() =>
        Repository
            .ProjectsIn("src")
            .Select(project => Row(project.Room, string.Join(", ", ArrowTests.AllowedFrom(project.Room))))
            .Order();

    private static string Row(string room, string to)
    {
        var rooms = to.Trim() is "nothing of ours" ? [] : to.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        return $"{room} -> {string.Join(", ", rooms.Select(each => each.Trim()).Order(StringComparer.Ordinal))}";
    }

    private static string FromRoot(string path) =>
        path.StartsWith("MineSim.", StringComparison.Ordinal) ? "src/" + path : path;

    [GeneratedRegex(@"^(MineSim\.[A-Za-z]+|tests)/[^ ]+\.[a-z]+$")]
    private static partial Regex NamesFile();

    [GeneratedRegex("^([A-Z][A-Za-z]+/)+$")]
    private static partial Regex NamesFolder();

    [GeneratedRegex("^(?<room>[A-Z][A-Za-z]+) +-> (?<to>.+)$", RegexOptions.Multiline)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^\| \[(?<room>[A-Za-z]+)\]\(src/MineSim[^|]+\|[^|]+\| (?<to>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex TableRow();
}
