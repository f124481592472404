using System.Text;
using MineSim.Results.Tables;

namespace MineSim.Results.Encoders;

/// <summary>A table as comma-separated text (RFC 4180): a line of column names, then a line for each row.</summary>
internal static class CsvText
{
    private const char Line = '\n';

    public static string Of<TRow>(Table<TRow> table, IReadOnlyList<TRow> rows)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', table.Columns.Select(column => column.Schema.Name)).Append(Line);
        foreach (var row in rows)
            text.AppendJoin(',', table.Columns.Select(column => Quote(column.Text(row)))).Append(Line);
        return text.ToString();
    }

    private static string Quote(string value) =>
        value.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? value
            : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
