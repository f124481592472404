using MineSim.Scenarios.Files;
using MineSim.Scenarios.Telling;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Language;

/// <summary>What a table of a kind may hold.</summary>
/// <param name="Of">What it is of, for sentences: <c>a plan</c>.</param>
/// <param name="Columns">Names of its columns.</param>
/// <param name="Entry">Makes the key and value of a cell; a problem goes to the last argument.</param>
internal sealed record CsvForm(
    string Of,
    IReadOnlyList<string> Columns,
    Func<CsvCell, CsvCell, Problems, YamlEntry> Entry
);

/// <summary>Reads CSV files whose lines are blocks, a column a key.</summary>
internal static class CsvRows
{
    /// <summary>
    /// The rows of a file that a value names; <see langword="null"/> when it cannot be read, with the problems.
    /// </summary>
    public static IReadOnlyList<YamlMapping>? Read(YamlValue value, string file, CsvForm form, Reading reading)
    {
        try
        {
            var path = reading.Folder.Locate(file, value.Place.File);
            return ReadRows(CsvText.Read(ScenarioFolder.ReadText(path), path), path, form, reading.Problems);
        }
        catch (IOException fault)
        {
            reading.Problems.Refuse(value, $"the file '{file}' cannot be used: {fault.Message}");
            return null;
        }
    }

    /// <summary>Several words in one cell.</summary>
    public static YamlSequence Words(CsvCell cell) =>
        new(
            [
                .. cell
                    .Text.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries)
                    .Select(word => (YamlValue)new YamlScalar(word, Quoted: false, cell.Place)),
            ],
            cell.Place
        );

    /// <summary>Spreadsheets fill up rows with empty cells, and files with rows of them: they say nothing.</summary>
    private static List<YamlMapping>? ReadRows(
        IEnumerable<IReadOnlyList<CsvCell>> written,
        string path,
        CsvForm form,
        Problems problems
    )
    {
        var lines = written.Select(Filled).Where(cells => cells.Count > 0).ToList();
        if (lines.Count < 2)
        {
            problems.Add(Place.Whole(path), "expected a line with the names of columns, and one row at least");
            return null;
        }

        var header = lines[0];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in header)
        {
            if (!form.Columns.Contains(column.Text))
            {
                problems.Add(
                    column.Place,
                    $"there is no column '{column.Text}' in {form.Of}; there are {string.Join(", ", form.Columns)}",
                    Nearest.To(column.Text, form.Columns)
                );
            }
            else if (!seen.Add(column.Text))
            {
                problems.Add(column.Place, $"column '{column.Text}' is there twice");
            }
        }

        return seen.Count < header.Count
            ? null
            : [.. lines.Skip(1).Select(cells => Row(header, cells, form, problems))];
    }

    private static IReadOnlyList<CsvCell> Filled(IReadOnlyList<CsvCell> cells)
    {
        var filled = cells.Count;
        while (filled > 0 && cells[filled - 1].Text.Length == 0)
            filled--;
        return filled == cells.Count ? cells : [.. cells.Take(filled)];
    }

    private static YamlMapping Row(
        IReadOnlyList<CsvCell> header,
        IReadOnlyList<CsvCell> cells,
        CsvForm form,
        Problems problems
    )
    {
        if (cells.Count > header.Count)
            problems.Add(cells[header.Count].Place, $"this row has {cells.Count} cells under {header.Count} columns");
        var given = header.Zip(cells).Where(pair => pair.Second.Text.Length > 0);
        return new([.. given.Select(pair => form.Entry(pair.First, pair.Second, problems))], cells[0].Place);
    }
}
