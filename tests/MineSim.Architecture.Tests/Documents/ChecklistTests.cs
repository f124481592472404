using System.Text.RegularExpressions;

namespace MineSim.Architecture.Tests.Documents;

/// <summary>
/// The checklists of CONTRIBUTING: each item begins with a file, and every other word of code in it stands in that
/// file.
/// </summary>
public partial class ChecklistTests
{
    [Theory]
    [InlineData("Add a YAML key")]
    [InlineData("Add a table")]
    [InlineData("Add a KPI")]
    public void A_checklist_names_files_that_hold_what_it_says(string heading)
    {
        var items = Item().Matches(Page.At("CONTRIBUTING.md").Under(heading)).Select(match => match.Value).ToList();
        Assert.InRange(items.Count, 3, 12);

        Offenders.AreNone(items.SelectMany(Wrong));
    }

    private static IEnumerable<string> Wrong(string item)
    {
        var words = Code().Matches(item).Select(match => match.Groups[1].Value).ToList();
        var path = Path.Combine(Repository.Root, words[0]);
        if (!File.Exists(path))
            return [$"{words[0]} is not there"];
        var text = File.ReadAllText(path);
        string[] held = [.. words.Skip(1)];
        return held.Length == 0
            ? [$"nothing is said of what {words[0]} holds"]
            : held.Where(word => !text.Contains(word, StringComparison.Ordinal))
                .Select(word => $"{words[0]} does not hold {word}");
    }

    [GeneratedRegex(@"^[0-9]+\. .*$", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
