using System.Text.Json;
using System.Text.Json.Nodes;
using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Schema;

namespace MineSim.Scenarios;

/// <summary>The JSON schema of scenario files.</summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// A schema of JSON Schema's draft 7, which the editors' YAML language server uses: completion, descriptions with
    /// ranges and defaults, and marks under unknown keys and missing units while one types.
    /// </summary>
    public static string Json()
    {
        var book = new SchemaBook();
        var scenario = ScenarioBlock.Kind.Schema(book);
        var required = ScenarioBlock.Kind.Keys.Where(key => key.Required).Select(key => (JsonNode)key.Name);
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "MineSim scenario",
            ["allOf"] = scenario["allOf"]!.DeepClone(),
            // A file that uses others, and a catalogue, need not be complete by itself.
            ["if"] = new JsonObject
            {
                ["required"] = new JsonArray("fleet"),
                ["not"] = new JsonObject { ["required"] = new JsonArray(ScenarioBlock.Uses.Name) },
            },
            ["then"] = new JsonObject { ["required"] = new JsonArray([.. required]) },
            ["definitions"] = book.Definitions(),
        };
        return schema.ToJsonString(Indented) + "\n";
    }
}
