using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Language;

/// <summary>
/// A block of declared keys. A file that overrides one merges with it key by key, unless the block is always given
/// <paramref name="whole"/>, as items of lists are.
/// </summary>
/// <param name="title">Its title in the reference and in sentences.</param>
/// <param name="description">What it describes.</param>
/// <param name="keys">Its keys.</param>
/// <param name="build">Makes something of the values of its keys; rules between keys report there.</param>
/// <param name="whole">Whether a file that gives it gives all of it.</param>
/// <param name="definition">Its name in the schema, where blocks of the same title differ.</param>
internal sealed class Block<T>(
    string title,
    string description,
    IReadOnlyList<Key> keys,
    Func<Fields, T> build,
    bool whole = false,
    string? definition = null
) : Kind<T>, IBlock
{
    private readonly Dictionary<string, Key> _byName = keys.ToDictionary(key => key.Name, StringComparer.Ordinal);

    public string Title => title;

    public string Description => description;

    public IReadOnlyList<Key> Keys => keys;

    public override string Words => $"[{title}](#{Anchor(title)})";

    public override IEnumerable<IBlock> Blocks => [this];

    public override T Instead => build(Fields.None);

    public override T Read(YamlValue value, Reading reading)
    {
        if (value is not YamlMapping mapping)
        {
            reading.Problems.Refuse(value, $"expected a block of keys ({Some(keys)}), but found {value.Words}");
            return Instead;
        }

        reading.Problems.MarkBlock(value.Place);
        var values = new Dictionary<Key, object?>();
        var places = new Dictionary<Key, Place>();
        foreach (var entry in mapping.Entries)
        {
            if (_byName.TryGetValue(entry.Key, out var key))
            {
                values[key] = reading.Problems.Within(
                    key.Into,
                    key.IsToldWithin ? entry.Value.Place : entry.KeyPlace,
                    () => key.ReadValue(entry.Value, reading)
                );
                places[key] = entry.KeyPlace;
                if (entry.Replaces is { } list)
                {
                    reading.Notes.Explain(
                        entry.KeyPlace,
                        $"'{entry.Key}' replaces the {list.Items} items of {list.File}; lists are not merged"
                    );
                }
            }
            else
            {
                reading.Problems.Add(
                    entry.KeyPlace,
                    $"unknown key '{entry.Key}' in {title}",
                    Nearest.To(entry.Key, _byName.Keys)
                );
            }
        }

        // What a file that could not be read says of this block nobody knows.
        var isPartial = reading.IsPartial && !whole;
        foreach (var key in keys.Where(key => key.Required && !values.ContainsKey(key) && !isPartial))
        {
            reading.Problems.Add(value.Place, $"{title} lacks '{key.Name}': {key.InSentence}");
            reading.Problems.MarkUnreadable(key.Into);
        }

        var hasUnknownKeys = values.Count < mapping.Entries.Count;
        return build(
            new Fields(values, places, value.Place, isPartial ? new Problems() : reading.Problems, hasUnknownKeys)
            {
                Notes = reading.Notes,
                Start = reading.Start,
                Shifts = reading.Shifts,
            }
        );
    }

    public override JsonObject Schema(SchemaBook book) =>
        book.Define(
            definition ?? title,
            () =>
            {
                var properties = new JsonObject();
                foreach (var key in keys)
                {
                    properties[key.Name] =
                        whole || key.Required ? key.Schema(book) : SchemaBook.OrEmpty(key.Schema(book));
                }

                var schema = new JsonObject
                {
                    ["type"] = "object",
                    ["description"] = description,
                    ["properties"] = properties,
                    ["additionalProperties"] = false,
                };
                // A file may leave to the files it uses what a merging block requires; only a block that is given whole
                // is complete by itself.
                if (whole && keys.Any(key => key.Required))
                {
                    schema["required"] = new JsonArray([
                        .. keys.Where(key => key.Required).Select(key => (JsonNode)key.Name),
                    ]);
                }

                return schema;
            }
        );

    public override YamlValue Overlay(YamlValue lower, YamlValue upper) =>
        whole ? upper : Merging.Overlay(lower, upper, name => _byName.GetValueOrDefault(name)?.Kind);

    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder)
    {
        var given = ((YamlMapping)value).Entries.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var entries = new List<YamlEntry>();
        foreach (var key in keys)
        {
            if (!given.TryGetValue(key.Name, out var entry))
                continue;
            var canonical = key.Kind.Canonical(entry.Value, folder);
            if (key.Required || !key.IsDefault(canonical, folder))
                entries.Add(entry with { Value = canonical });
        }

        return new YamlMapping(entries, value.Place);
    }

    private static string Anchor(string title) => title.Replace(' ', '-').ToLowerInvariant();

    private static string Some(IReadOnlyList<Key> keys) =>
        string.Join(", ", keys.Take(3).Select(key => key.Name)) + (keys.Count > 3 ? " …" : "");
}
