using System.Globalization;
using System.Text.Json.Nodes;

namespace MineSim.Scenarios;

/// <summary>The rows of a mine plan: a list, or a CSV file with a row a line under the names of its columns.</summary>
internal sealed class PlanKind : Kind<IReadOnlyList<PlanRowDraft>>
{
    private static readonly ListOf<PlanRowDraft> Rows = new(PlanBlocks.RowKind);
    private static readonly TextKind FilePath = new("path");

    /// <summary>Columns that are keys of a grade.</summary>
    private static readonly string[] Metals = ["copper", "gold"];

    private static readonly string[] Columns = [.. PlanBlocks.RowKind.Keys.Select(key => key.Name).Where(name => name != "grade"), .. Metals];

    /// <summary>What a bare number in a column is of.</summary>
    private static readonly Dictionary<string, string> UsualUnits = new(StringComparer.Ordinal) { ["tonnes"] = "t", ["gold"] = "g/t" };

    public override string Words => $"{Rows.Words}, or the path of a CSV file";

    public override string Range => Rows.Range;

    public override IEnumerable<IBlock> Blocks => Rows.Blocks;

    public override IReadOnlyList<PlanRowDraft> Instead => [];

    public override IReadOnlyList<PlanRowDraft> Read(YamlValue value, Reading reading) =>
        IsFile(value) ? FromFile(value, reading) is { } rows ? Rows.Read(rows, reading) : Instead : Rows.Read(value, reading);

    public override JsonObject Schema(SchemaBook book) => new() { ["anyOf"] = new JsonArray(FilePath.Schema(book), Rows.Schema(book)) };

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
        try
        {
            var path = reading.Folder.Locate(file, value.Place.File);
            return ReadRows(CsvText.Read(ScenarioFolder.ReadText(path), path).ToList(), path, value, reading.Problems);
        }
        catch (IOException fault)
        {
            reading.Problems.Refuse(value, $"the file '{file}' cannot be used: {fault.Message}");
            return null;
        }
    }

    private static YamlSequence? ReadRows(List<IReadOnlyList<CsvCell>> lines, string path, YamlValue value, Problems problems)
    {
        if (lines.Count < 2)
        {
            problems.Add(Place.Whole(path), "expected a line with the names of columns, and one row at least");
            return null;
        }

        var header = lines[0];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in header)
        {
            if (!Columns.Contains(column.Text))
                problems.Add(column.Place, $"there is no column '{column.Text}' in a plan; there are {string.Join(", ", Columns)}", Nearest.To(column.Text, Columns));
            else if (!seen.Add(column.Text))
                problems.Add(column.Place, $"column '{column.Text}' is there twice");
        }

        return seen.Count < header.Count ? null : new YamlSequence([.. lines.Skip(1).Select(cells => Row(header, cells, problems))], value.Place);
    }

    private static YamlMapping Row(IReadOnlyList<CsvCell> header, IReadOnlyList<CsvCell> cells, Problems problems)
    {
        if (cells.Count > header.Count)
            problems.Add(cells[header.Count].Place, $"this row has {cells.Count} cells under {header.Count} columns");
        var given = header.Zip(cells).Where(pair => pair.Second.Text.Length > 0).ToList();
        var entries = given.Where(pair => !Metals.Contains(pair.First.Text)).Select(Entry).ToList();
        var metals = given.Where(pair => Metals.Contains(pair.First.Text)).Select(Entry).ToList();
        if (metals.Count > 0)
            entries.Add(new("grade", metals[0].KeyPlace, new YamlMapping(metals, metals[0].KeyPlace)));
        return new YamlMapping(entries, cells[0].Place);
    }

    private static YamlEntry Entry((CsvCell Column, CsvCell Cell) pair)
    {
        var (name, place) = (pair.Column.Text, pair.Cell.Place);
        if (name is not ("to" or "loaders"))
            return new(name, place, new YamlScalar(WithUnit(name, pair.Cell.Text), Quoted: false, place));
        var words = pair.Cell.Text.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries);
        return new(name, place, new YamlSequence([.. words.Select(word => (YamlValue)new YamlScalar(word, Quoted: false, place))], place));
    }

    private static string WithUnit(string column, string text) =>
        UsualUnits.TryGetValue(column, out var unit) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? $"{text} {unit}" : text;
}
