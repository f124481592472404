using System.Text.Json.Nodes;

namespace MineSim.Scenarios.Schema;

/// <summary>The named definitions of a JSON schema, each written once and referred to.</summary>
internal sealed class SchemaBook
{
    private readonly Dictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    /// <summary>A reference to a definition, which is made at the first use.</summary>
    public JsonObject Define(string name, Func<JsonObject> make)
    {
        var key = name.Replace(' ', '-');
        if (_definitions.TryAdd(key, null))
            _definitions[key] = make();
        // Beside a bare $ref draft-07 ignores other keywords, a description among them; within allOf it does not.
        return new JsonObject { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = $"#/definitions/{key}" }) };
    }

    /// <summary>A schema that also accepts an empty value, which takes away what a used file says.</summary>
    public static JsonObject OrEmpty(JsonObject schema)
    {
        var either = new JsonObject();
        if (schema["description"] is { } description)
        {
            schema.Remove("description");
            either["description"] = description;
        }

        either["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" });
        return either;
    }

    /// <summary>All definitions, by name.</summary>
    public JsonObject Definitions() =>
        new(
            _definitions
                .OrderBy(d => d.Key, StringComparer.Ordinal)
                .Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value))
        );
}
