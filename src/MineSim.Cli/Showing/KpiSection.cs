using MineSim.Results;
using Spectre.Console;

namespace MineSim.Cli;

/// <summary>Every KPI, for those who want to see all.</summary>
internal static class KpiSection
{
    public static void Write(IAnsiConsole console, IReadOnlyList<SummaryRow> rows)
    {
        console.Heading("Every KPI");
        var table = Sections.FigureTable("", "P10", "P50", "P90", "mean", "sd", "unit");
        foreach (var row in rows)
        {
            table.AddRow(
                (row.Kpi + (row.Item.Length > 0 ? " " + row.Item : "")).EscapeMarkup(),
                Text(row.P10), Text(row.P50), Text(row.P90), Text(row.Mean), Text(row.Sd), row.Unit.EscapeMarkup());
        }

        console.Write(table);
    }

    private static string Text(double value) => Figures.Number(value, Math.Abs(value) < 1_000 ? 3 : 0);
}
