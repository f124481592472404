using MineSim.Reports.Sections;
using Spectre.Console;
using FigureTable = MineSim.Reports.Sections.Table;

namespace MineSim.Cli.Showing;

/// <summary>Writes a table of the summary.</summary>
internal static class TableWriting
{
    public static void Write(IAnsiConsole console, FigureTable table)
    {
        int[] shown =
        [
            .. table.Columns.Index().Where(column => column.Item.For.Console).Select(column => column.Index),
        ];
        var written = FigureTables.FigureTable([table.Corner, .. shown.Select(i => table.Columns[i].Heading)]);
        written.ShowHeaders = table.HasHeadings;
        foreach (var row in table.Rows)
            written.AddRow([Label(row), .. shown.Select(i => Text(row.Cells[i]))]);
        if (table.Rows.Any(row => row.Bar is not null))
        {
            written = written.WithBars(
                console,
                [
                    .. table.Rows.Select(row =>
                        row.Bar is { } bar ? (bar.From, bar.Share, Colours.Of(bar.Role)) : (0.0, 0.0, null)
                    ),
                ]
            );
        }

        console.WriteFigures(written);
    }

    private static string Label(Row row)
    {
        var label = new string(' ', 2 * row.Level) + row.Label.EscapeMarkup();
        return row.IsTotal ? $"[bold]{label}[/]" : label;
    }

    private static string Text(Cell cell)
    {
        var text = Colours.Coloured(cell.Text.EscapeMarkup(), cell.Tone);
        return cell.IsKey ? $"[bold]{text}[/]" : text;
    }
}
