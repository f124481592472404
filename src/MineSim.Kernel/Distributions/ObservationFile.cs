using System.Globalization;

namespace MineSim.Kernel;

/// <summary>Observations as a text file: one number a line, or one column of a CSV file. Empty lines and lines that
/// begin with # are skipped; numbers are written with a decimal point.</summary>
internal static class ObservationFile
{
    public static List<double> Read(string path, string? column)
    {
        List<double> observations = [];
        var lineNumber = 0;
        int? field = column is null ? 0 : null;
        foreach (var line in File.ReadLines(path))
        {
            lineNumber++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;
            string[] fields = column is null ? [line.Trim()] : [.. line.Split(',').Select(f => f.Trim().Trim('"'))];
            if (field is { } index)
                observations.Add(Number(path, lineNumber, index < fields.Length ? fields[index] : ""));
            else
                field = IndexOf(path, lineNumber, fields, column!);
        }

        return observations.Count > 0
            ? observations
            : throw new InvalidDataException($"{path}: at least one number was expected, but there is none.");
    }

    private static int IndexOf(string path, int line, string[] names, string column)
    {
        var index = Array.IndexOf(names, column);
        return index >= 0
            ? index
            : throw new InvalidDataException(
                $"{path}:{line}: a column named '{column}' was expected, "
                    + $"but the columns are '{string.Join("', '", names)}'."
            );
    }

    private static double Number(string path, int line, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : throw new InvalidDataException($"{path}:{line}: a finite number was expected, but found '{text}'.");
}
