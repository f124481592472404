using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Reference;
using MineSim.Scenarios.Units;

namespace MineSim.Scenarios.Tests;

public class SchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(ScenarioSchema.Json())!;

    [Fact]
    public void Every_key_is_in_the_schema_with_its_description()
    {
        foreach (var block in ReferenceTable.AllBlocks())
        {
            var properties = Definition(block)["properties"]!.AsObject();
            Assert.Equal(block.Keys.Select(key => key.Name), properties.Select(property => property.Key));
            Assert.All(
                block.Keys,
                key =>
                    Assert.StartsWith(
                        key.Description,
                        (string?)properties[key.Name]!["description"],
                        StringComparison.Ordinal
                    )
            );
        }
    }

    [Fact]
    public void Every_reference_within_the_schema_leads_somewhere()
    {
        var definitions = Schema["definitions"]!.AsObject().Select(definition => definition.Key).ToHashSet();
        var references = Regex
            .Matches(ScenarioSchema.Json(), "\"#/definitions/([^\"]+)\"")
            .Select(match => match.Groups[1].Value)
            .ToList();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(reference, definitions));
    }

    [Theory]
    [InlineData("time", "3 min", true)]
    [InlineData("time", "1.5e3h", true)]
    [InlineData("time", "2 weeks", true)]
    [InlineData("time", "3", false)]
    [InlineData("time", "3 km", false)]
    [InlineData("rate", "26 Mt/y", true)]
    [InlineData("rate", "26 Mt", false)]
    [InlineData("length", "900 m", true)]
    public void An_editor_accepts_what_the_reader_accepts(string definition, string text, bool expected)
    {
        var pattern = (string)Schema["definitions"]![definition]!["pattern"]!;

        Assert.Equal(expected, Regex.IsMatch(text, pattern, RegexOptions.ECMAScript));
        Assert.Equal(
            expected,
            QuantityText.Parse(text, Dimension.All.Single(d => d.Name == definition)).Value is not null
        );
    }

    [Fact]
    public void The_schema_is_always_the_same() => Assert.Equal(ScenarioSchema.Json(), ScenarioSchema.Json());

    private static JsonNode Definition(IBlock block)
    {
        var definitions = Schema["definitions"]!;
        var name = block.Title.Replace(' ', '-');
        return definitions[name] ?? definitions[$"{name}-time"] ?? definitions[$"{name}-of-time"]!;
    }
}
