using Spectre.Console;
using Spectre.Console.Rendering;

namespace MineSim.Cli.Showing;

/// <summary>The look of tables of figures: a bold heading, a quiet remark, no lines.</summary>
internal static class FigureTables
{
    private const int BarLength = 20;

    private static readonly string[] Percentiles = ["P10", "P90"];

    /// <summary>A heading, with a remark on how to read what follows.</summary>
    public static void Heading(this IAnsiConsole console, string heading, string remark = "")
    {
        console.WriteLine();
        console.MarkupLine(
            remark.Length == 0
                ? $"[bold]{heading.EscapeMarkup()}[/]"
                : $"[bold]{heading.EscapeMarkup()}[/]  [dim]{remark.EscapeMarkup()}[/]"
        );
    }

    /// <summary>
    /// Writes a table of figures: where it is too wide, without P10 and P90, and with its words wrapped; figures never
    /// are.
    /// </summary>
    public static void WriteFigures(this IAnsiConsole console, Table table) =>
        console.Write(WidthOf(table, console) > console.Profile.Width ? WithoutPercentiles(table, console) : table);

    /// <summary>A table whose first column is text and whose others are figures.</summary>
    public static Table FigureTable(params string[] headings)
    {
        var table = new Table().NoBorder();
        for (var i = 0; i < headings.Length; i++)
        {
            var column = new TableColumn($"[dim]{headings[i].EscapeMarkup()}[/]").Padding(0, 0, 2, 0);
            table.AddColumn(i == 0 ? column.LeftAligned() : column.NoWrap().RightAligned());
        }

        return table;
    }

    /// <summary>
    /// Adds a column of bars at the right of a table, if they fit beside it: a bar that wraps is worse than none.
    /// </summary>
    /// <param name="table">The table, with all its rows.</param>
    /// <param name="console">Where it will be written.</param>
    /// <param name="bars">
    /// For each row where its bar begins and how long it is, both from 0 to 1, and a colour; no colour, no bar.
    /// </param>
    public static Table WithBars(
        this Table table,
        IAnsiConsole console,
        IReadOnlyList<(double From, double Share, string? Colour)> bars
    )
    {
        if (WidthOf(table, console) + BarLength > console.Profile.Width)
            return table;
        var wider = new Table().NoBorder();
        foreach (var column in table.Columns)
            wider.AddColumn(column);
        wider.AddColumn(new TableColumn("").LeftAligned().NoWrap().Padding(0, 0, 0, 0));
        foreach (var (row, (from, share, colour)) in table.Rows.Zip(bars))
        {
            wider.AddRow(
                row.Append(
                    new Markup(colour is null ? "" : new string(' ', Cells(from)) + Bar(Cells(share), colour, console))
                )
            );
        }

        return wider;
    }

    private static int WidthOf(Table table, IAnsiConsole console) =>
        ((IRenderable)table).Measure(RenderOptions.Create(console), int.MaxValue).Max;

    private static Table WithoutPercentiles(Table table, IAnsiConsole console)
    {
        bool[] stays =
        [
            .. table.Columns.Select(column =>
                !Percentiles.Contains(
                    string.Concat(column.Header.GetSegments(console).Select(part => part.Text)).Trim()
                )
            ),
        ];
        var narrower = new Table { ShowHeaders = table.ShowHeaders }.NoBorder();
        foreach (var column in table.Columns.Where((_, i) => stays[i]))
            narrower.AddColumn(column);
        foreach (var row in table.Rows)
            narrower.AddRow(row.Where((_, i) => stays[i]));
        return narrower;
    }

    private static int Cells(double share) =>
        (int)Math.Round(Math.Clamp(double.IsFinite(share) ? share : 0, 0, 1) * BarLength);

    private static string Bar(int cells, string colour, IAnsiConsole console) =>
        $"[{colour}]{new string(console.Profile.Capabilities.Unicode ? '█' : '#', Math.Max(0, cells))}[/]";
}
