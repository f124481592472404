using System.Globalization;
using System.Text.Json.Nodes;
using MineSim.Scenarios.Files;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Schema;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;

namespace MineSim.Scenarios.Blocks;

/// <summary>The rows of a mine plan: a list, or a CSV file with a row a line under the names of its columns.</summary>
internal sealed class PlanKind : Kind<IReadOnlyList<WrittenRow>>
{
    private static readonly ListOf<WrittenRow> Rows = new(PlanBlocks.RowKind);
    private static readonly TextKind FilePath = new("path");

    /// <summary>Columns that are keys of a grade.</summary>
    private static readonly string[] Metals = ["copper", "gold"];

    private static readonly string[] Columns =
    [
        .. PlanBlocks.RowKind.Keys.Select(key => key.Name).Where(name => name != "grade"),
        .. Metals,
    ];

    private static readonly CsvForm Form = new("a plan", Columns, Entry);

    /// <summary>What a bare number in a column is of.</summary>
    private static readonly Dictionary<string, string> UsualUnits = new(StringComparer.Ordinal)
    {
        ["tonnes"] = "t",
        ["gold"] = "g/t",
    };

    public override string Words => $"{Rows.Words}, or the path of a CSV file";

    public override string Range => Rows.Range;

    public override IEnumerable<IBlock> Blocks => Rows.Blocks;

    public override IReadOnlyList<WrittenRow> Instead => [];

    public override IReadOnlyList<WrittenRow> Read(YamlValue value, Reading reading)
    {
        if (!IsFile(value))
            return Rows.Read(value, reading);
        if (FromFile(value, reading) is { } rows)
            return Rows.Read(rows, reading);
        reading.Problems.MarkUnreadable("");
        return Instead;
    }

    public override JsonObject Schema(SchemaBook book) =>
        new() { ["anyOf"] = new JsonArray(FilePath.Schema(book), Rows.Schema(book)) };

    /// <summary>The rows themselves, so that the scenario's one text holds all that defines it.</summary>
    public override YamlValue Canonical(YamlValue value, ScenarioFolder folder) =>
        Rows.Canonical(IsFile(value) ? FromFile(value, new Reading(new Problems(), folder))! : value, folder);

    private static bool IsFile(YamlValue value) => value is YamlScalar { IsEmpty: false };

    private static YamlSequence? FromFile(YamlValue value, Reading reading)
    {
        var before = reading.Problems.Count;
        var file = FilePath.Read(value, reading);
        if (reading.Problems.Count > before)
            return null;
        return CsvRows.Read(value, file, Form, reading) is { } rows
            ? new YamlSequence([.. rows.Select(WithGrade)], value.Place)
            : null;
    }

    private static YamlMapping WithGrade(YamlMapping row)
    {
        var metals = row.Entries.Where(entry => Metals.Contains(entry.Key)).ToList();
        if (metals.Count == 0)
            return row;
        var grade = new YamlEntry("grade", metals[0].KeyPlace, new YamlMapping(metals, metals[0].KeyPlace));
        return row with { Entries = [.. row.Entries.Except(metals), grade] };
    }

    private static YamlEntry Entry(CsvCell column, CsvCell cell, Problems problems) =>
        new(
            column.Text,
            cell.Place,
            column.Text is "to" or "loaders"
                ? CsvRows.Words(cell)
                : new YamlScalar(WithUnit(column.Text, cell.Text), Quoted: false, cell.Place)
        );

    private static string WithUnit(string column, string text) =>
        UsualUnits.TryGetValue(column, out var unit)
        && double.TryParse(Numerals.Latin(text), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? $"{text} {unit}"
            : text;
}
