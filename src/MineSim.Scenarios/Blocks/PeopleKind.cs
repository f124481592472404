using System.Globalization;
using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.People;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Blocks;

/// <summary>
/// Groups of people: a list, a CSV file with a person a line, or a list of which items name such a file.
/// </summary>
internal sealed class PeopleKind : Kind<IReadOnlyList<PersonGroupSpec>>
{
    private const string FileKey = "file";
    private const string WomanColumn = "woman";
    private static readonly ListOf<PersonGroupSpec> Groups = new(PeopleBlock.Kind);
    private static readonly TextKind FilePath = new("path");

    private static readonly CsvForm Form = new(
        "a list of people",
        [
            .. PeopleBlock
                .Kind.Keys.Select(key => key.Name)
                .Where(name => name != "count")
                .Select(name => name == "women" ? WomanColumn : name),
        ],
        Entry
    );

    public override string Words =>
        $"{Groups.Words}, or the path of a CSV file, or `{{ {FileKey}: path }}` in place of items";

    public override string Range => Groups.Range;

    public override IEnumerable<IBlock> Blocks => Groups.Blocks;

    public override IReadOnlyList<PersonGroupSpec> Instead => [];

    public override IReadOnlyList<PersonGroupSpec> Read(YamlValue value, Reading reading)
    {
        var expanded = Expand(value, reading, out var areAllRead);
        // Who is in a file that cannot be read nobody knows: then nothing is concluded from the others.
        if (!areAllRead)
            reading.Problems.MarkUnreadable("");
        if (!areAllRead && expanded is YamlSequence { Items.Count: 0 })
            return Instead;
        var groups = Groups.Read(expanded, reading);
        return areAllRead ? groups : Instead;
    }

    public override JsonObject Schema(SchemaBook book)
    {
        var file = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { [FileKey] = FilePath.Schema(book) },
            ["required"] = new JsonArray(FileKey),
            ["additionalProperties"] = false,
        };
        var item = new JsonObject { ["anyOf"] = new JsonArray(PeopleBlock.Kind.Schema(book), file) };
        var list = new JsonObject
        {
            ["type"] = "array",
            ["items"] = item,
            ["minItems"] = 1,
        };
        return new() { ["anyOf"] = new JsonArray(FilePath.Schema(book), list, item.DeepClone()) };
    }

    /// <summary>The people themselves, so that the scenario's one text holds all that defines it.</summary>
    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        Groups.Canonical(Expand(value, new Reading(new Problems(), folder), out _), folder);

    private static YamlValue Expand(YamlValue value, Reading reading, out bool areAllRead)
    {
        var all = true;
        var expanded =
            FileOf(value) is not null ? new YamlSequence(Rows(value), value.Place)
            : value is YamlSequence list ? new YamlSequence([.. list.Items.SelectMany(Rows)], value.Place)
            : value;
        areAllRead = all;
        return expanded;

        IReadOnlyList<YamlValue> Rows(YamlValue item)
        {
            if (FileOf(item) is not { } file)
                return [item];
            var rows = FromFile(file, reading);
            all &= rows is not null;
            return rows ?? [];
        }
    }

    private static YamlValue? FileOf(YamlValue value) =>
        value switch
        {
            YamlScalar { IsEmpty: false } => value,
            YamlMapping { Entries: [{ Key: FileKey }] } row => row.Entries[0].Value,
            _ => null,
        };

    /// <summary>The people of a file; <see langword="null"/> when it cannot be read.</summary>
    private static IReadOnlyList<YamlValue>? FromFile(YamlValue value, Reading reading)
    {
        var before = reading.Problems.Count;
        var file = FilePath.Read(value, reading);
        return reading.Problems.Count == before ? CsvRows.Read(value, file, Form, reading) : null;
    }

    private static YamlEntry Entry(CsvCell column, CsvCell cell, Problems problems) =>
        column.Text switch
        {
            "skills" => new(column.Text, cell.Place, CsvRows.Words(cell)),
            "experience" when double.TryParse(Numerals.Latin(cell.Text), CultureInfo.InvariantCulture, out _) => new(
                column.Text,
                cell.Place,
                new YamlScalar($"{cell.Text} h", Quoted: false, cell.Place)
            ),
            WomanColumn => new("women", cell.Place, new YamlScalar(ShareOf(cell, problems), Quoted: false, cell.Place)),
            _ => new(column.Text, cell.Place, new YamlScalar(cell.Text, Quoted: false, cell.Place)),
        };

    private static string ShareOf(CsvCell cell, Problems problems)
    {
        var isYes = cell.Text.Equals("yes", StringComparison.OrdinalIgnoreCase);
        if (!isYes && !cell.Text.Equals("no", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(
                cell.Place,
                $"{WomanColumn}: expected 'yes' or 'no', but found '{cell.Text}'",
                Nearest.To(cell.Text, ["yes", "no"])
            );
        }

        return isYes ? "100 %" : "0 %";
    }
}
