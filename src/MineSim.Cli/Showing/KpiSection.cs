using MineSim.Results.Tables;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>Every KPI, for those who want to see all.</summary>
internal static class KpiSection
{
    public static void Write(IAnsiConsole console, IReadOnlyList<SummaryRow> rows)
    {
        console.Heading("Every KPI");
        var single = rows.All(row => row.N <= 1);
        string[] figures = single ? ["figure"] : ["P10", "P50", "P90", "mean", "sd"];
        var table = FigureTables.FigureTable(["", .. figures, "unit"]);
        foreach (var row in rows)
        {
            double[] values = single ? [row.Mean] : [row.P10, row.P50, row.P90, row.Mean, row.Sd];
            var name = row.Kpi + (row.Item.Length > 0 ? " " + row.Item : "");
            table.AddRow([name.EscapeMarkup(), .. values.Select(Text), row.Unit.EscapeMarkup()]);
        }

        console.WriteFigures(table);
    }

    private static string Text(double value) => Figures.Number(value, Math.Abs(value) < 1_000 ? 3 : 0);
}
