using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MineSim.Scenarios.Yaml;

/// <summary>Writes a tree in one fixed way: blocks by indentation, what is short on one line.</summary>
internal static class YamlWriter
{
    // A name is read by people: only what would break the quotes is escaped.
    private static readonly JsonSerializerOptions Quoting = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const int LongestLine = 80;

    public static string Write(YamlMapping mapping)
    {
        var text = new StringBuilder();
        WriteEntries(text, mapping, "");
        return text.ToString();
    }

    /// <summary>A value on one line.</summary>
    public static string Inline(YamlValue value) =>
        value switch
        {
            YamlScalar scalar => Scalar(scalar),
            YamlSequence list => $"[{string.Join(", ", list.Items.Select(Inline))}]",
            YamlMapping { Entries.Count: 0 } => "{}",
            YamlMapping mapping =>
                $"{{ {string.Join(", ", mapping.Entries.Select(e => $"{Key(e)}: {Inline(e.Value)}"))} }}",
            _ => throw new InvalidOperationException($"A {value.GetType().Name} cannot be written."),
        };

    private static void WriteEntries(StringBuilder text, YamlMapping mapping, string indent)
    {
        foreach (var entry in mapping.Entries)
        {
            text.Append(indent).Append(Key(entry)).Append(':');
            WriteBelow(text, entry.Value, indent + "  ");
        }
    }

    private static void WriteBelow(StringBuilder text, YamlValue value, string indent)
    {
        if (value is YamlScalar || Inline(value).Length <= LongestLine)
        {
            text.Append(' ').Append(Inline(value)).Append('\n');
        }
        else if (value is YamlMapping mapping)
        {
            text.Append('\n');
            WriteEntries(text, mapping, indent);
        }
        else if (value is YamlSequence list)
        {
            text.Append('\n');
            foreach (var item in list.Items)
                text.Append(indent).Append("- ").Append(Inline(item)).Append('\n');
        }
    }

    private static string Key(YamlEntry entry) =>
        Plain(entry.Key) ? entry.Key : JsonSerializer.Serialize(entry.Key, Quoting);

    private static string Scalar(YamlScalar scalar) =>
        Plain(scalar.Text) ? scalar.Text : JsonSerializer.Serialize(scalar.Text, Quoting);

    // JSON's quoting is YAML's double quoting; plain is only what no YAML reader takes for anything else than text or
    // number.
    private static bool Plain(string text) =>
        text.Length > 0
        && char.IsAsciiLetterOrDigit(text[0])
        && text[^1] != ' '
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '.' or '/' or '%' or '_' or '+' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && text[^1] != ':'
        && text is not ("null" or "true" or "false");
}
