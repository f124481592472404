using MineSim.Results.Tables;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace MineSim.Cli.Showing;

/// <summary>The look of a summary's sections: a bold heading, a quiet remark, a table without lines.</summary>
internal static class Sections
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

    /// <summary>Headings of the columns that show how a figure is spread over the replications.</summary>
    /// <param name="single">Whether there is one replication, which has but its figure.</param>
    /// <param name="figure">What the column of a single figure is called.</param>
    public static string[] SpreadHeadings(bool single, string figure) =>
        single ? [figure] : ["P10", "P50", "P90", "mean ± 95% CI"];

    /// <summary>How a figure is spread over the replications, under <see cref="SpreadHeadings"/>.</summary>
    public static string[] Spread(SummaryRow row, bool single, Func<double, string> format) =>
        single
            ? [$"[bold]{format(row.Mean)}[/]"]
            :
            [
                format(row.P10),
                $"[bold]{format(row.P50)}[/]",
                format(row.P90),
                format(row.Mean) + (row.N > 1 ? " ± " + format(row.Mean - row.Ci95Low) : ""),
            ];

    /// <summary>A quiet remark below a table.</summary>
    public static void Footnote(this IAnsiConsole console, params string[] lines)
    {
        foreach (var line in lines)
            console.MarkupLine($"[dim]{line.EscapeMarkup()}[/]");
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
    /// <param name="bars">For each row a share from 0 to 1 and a colour; no colour, no bar.</param>
    public static Table WithBars(
        this Table table,
        IAnsiConsole console,
        IReadOnlyList<(double Share, string? Colour)> bars
    ) => table.WithBars(console, [.. bars.Select(bar => (0.0, bar.Share, bar.Colour))]);

    /// <summary>The same, of bars that begin somewhere between 0 and 1.</summary>
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
