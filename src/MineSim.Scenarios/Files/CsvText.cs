using System.Text;
using MineSim.Scenarios.Telling;

namespace MineSim.Scenarios.Files;

/// <summary>A cell of a table that knows where it is written.</summary>
internal readonly record struct CsvCell(string Text, Place Place);

/// <summary>
/// Reads comma-separated values: commas, or semicolons where the first line has them and no comma; cells may stand in
/// double quotes. Empty lines and lines that begin with # are passed over.
/// </summary>
internal static class CsvText
{
    /// <summary>The lines with their cells.</summary>
    public static IEnumerable<IReadOnlyList<CsvCell>> Read(string text, string path)
    {
        var (number, separator) = (0, '\0');
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Trim() is not { Length: > 0 } content || content[0] == '#')
                continue;
            if (separator == '\0')
            {
                separator =
                    line.Contains(';', StringComparison.Ordinal) && !line.Contains(',', StringComparison.Ordinal)
                        ? ';'
                        : ',';
            }

            yield return Cells(line, separator, path, number);
        }
    }

    private static List<CsvCell> Cells(string line, char separator, string path, int number)
    {
        var cells = new List<CsvCell>();
        var cell = new StringBuilder();
        var (start, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == separator && !quoted))
            {
                while (start < i && line[start] == ' ')
                    start++;
                cells.Add(new(cell.ToString().Trim(), new Place(path, number, start + 1)));
                cell.Clear();
                start = i + 1;
            }
            else if (line[i] != '"')
            {
                cell.Append(line[i]);
            }
            else if (quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cell.Append(line[i++]);
            }
            else
            {
                quoted = !quoted;
            }
        }

        return cells;
    }
}
