using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Reference;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Tests;

public class ReferenceTests
{
    private const string Begin = "<!-- reference: begin -->\n";
    private const string End = "<!-- reference: end -->\n";

    [Fact]
    public void The_reference_says_what_the_declarations_say()
    {
        var path = Shipped.PathOf("reference.md");
        var page = File.ReadAllText(path);
        var before = page[..(page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)];
        var after = page[page.IndexOf(End, StringComparison.Ordinal)..];
        var expected = before + ReferenceTable.Markdown() + after;

        // After a change of the language: MINESIM_WRITE_REFERENCE=1 dotnet run --project tests/MineSim.Scenarios.Tests
        if (Environment.GetEnvironmentVariable("MINESIM_WRITE_REFERENCE") == "1")
            File.WriteAllText(path, expected);
        else
            Assert.Equal(expected, page);
    }

    [Fact]
    public void Every_default_is_valid()
    {
        foreach (
            var key in ReferenceTable.AllBlocks().SelectMany(block => block.Keys).Where(key => key.Default is not null)
        )
        {
            using var folder = new Folder();
            var problems = new Problems();
            var value = YamlText.Read(key.Default!, "default", problems)!;
            key.ReadValue(value, new Reading(problems, ScenarioFolder.Around(folder.PathOf("x"))));
            Assert.Empty(problems.InOrder());
        }
    }

    [Fact]
    public void Every_link_within_the_reference_leads_to_a_block()
    {
        var text = ReferenceTable.Markdown();
        foreach (
            var link in System
                .Text.RegularExpressions.Regex.Matches(text, @"\]\(#([^)]+)\)")
                .Select(match => match.Groups[1].Value)
        )
        {
            Assert.Contains($"### {link.Replace('-', ' ')}\n", text, StringComparison.Ordinal);
        }
    }
}
