using MineSim.Experiments.Statistics;
using MineSim.Results.Tables;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>The mine plan by period against what was moved: what plan and fleet cannot meet, and by how much.</summary>
internal static class PlanSection
{
    private const int MostLines = 12;

    /// <summary>Less is loads that were on the road when their period ended.</summary>
    private const double NegligibleShare = 0.005;

    public static void Write(IAnsiConsole console, KpiLookup kpis, KpiFigures figures)
    {
        Line[] lines =
        [
            .. kpis.All("period_shortfall_tonnes")
                .Select(row => new Line(
                    row,
                    kpis.Mean("period_plan_tonnes", row.Item),
                    PlannedSoFar(kpis, row.Item),
                    kpis.Find("period_tonnes", row.Item)?.P50 ?? 0,
                    ChanceOf(row, figures)
                )),
        ];
        if (lines.Length > 0)
            WriteLines(console, kpis, lines);
        if (kpis.Mean("loader_time", "no_face") is >= 0.5 and var hours)
        {
            console.MarkupLine(
                $"[yellow]Loaders stood {Figures.Number(hours)} h without a face: no rock is left for them.[/]"
            );
        }
    }

    private static void WriteLines(IAnsiConsole console, KpiLookup kpis, Line[] lines)
    {
        var single = kpis.IsSingle;
        var scale = TonneScale.For(lines.Max(line => Math.Max(line.Planned, line.Missing.P90)));
        console.Heading("Plan by period", scale.Unit);
        var table = single
            ? Sections.FigureTable("", "plan", "moved", "short", "share")
            : Sections.FigureTable("", "plan", "moved P50", "short P50", "P10", "P90", "share", "chance");
        // A long list of lines that are all met says no more than that.
        var most = lines.Any(line => line.IsShort) || lines.Length <= MostLines ? MostLines : 0;
        Line[] shown =
        [
            .. lines.OrderByDescending(line => line.Missing.P50).Take(most).OrderBy(line => Array.IndexOf(lines, line)),
        ];
        foreach (var line in shown)
        {
            string[] ends = [$"[bold]{scale.Format(line.Missing.P50)}[/]", Coloured(line)];
            var cells = single
                ? ends
                :
                [
                    ends[0],
                    scale.Format(line.Missing.P10),
                    scale.Format(line.Missing.P90),
                    ends[1],
                    Figures.Percent(line.Chance, 0),
                ];
            table.AddRow([
                line.Missing.Item.EscapeMarkup(),
                scale.Format(line.Planned),
                scale.Format(line.Moved),
                .. cells,
            ]);
        }

        if (most > 0)
        {
            console.Footnote(
                "short: planned up to the end of the period and not moved by then, and its share",
                "of what was planned by then" + (single ? "" : "; chance: that nothing is short")
            );
            console.WriteFigures(table);
        }

        if (shown.Length < lines.Length)
        {
            console.Footnote(
                most == 0
                    ? $"The {lines.Length} lines of the plan are in the table plan_vs_actual."
                    : $"{lines.Length - shown.Length} more lines of the plan are in the table plan_vs_actual"
            );
        }

        console.MarkupLine(Sentence(lines, kpis, scale));
    }

    private static string Sentence(Line[] lines, KpiLookup kpis, TonneScale scale)
    {
        var single = kpis.IsSingle;
        var worst = lines.MaxBy(line => line.Missing.P50)!;
        if (!worst.IsShort)
        {
            return single
                ? "Plan and fleet meet."
                : "Plan and fleet meet: no line of the plan is short in more than half of the replications.";
        }

        var spread = single
            ? ""
            : $" (P50; P10 {scale.Format(worst.Missing.P10)}, P90 {scale.Format(worst.Missing.P90)})";
        var others = lines.Count(line => line.IsShort) - 1;
        var more = others > 0 ? $"; {Figures.Count(others, "more line")} short" : "";
        var total = kpis.Find("tonnes")?.P50 >= kpis.Find("plan_tonnes")?.P50 ? " The plan's total is met." : "";
        return $"[red]Plan and fleet cannot meet: {worst.Missing.Item.EscapeMarkup()} is short of "
            + $"{scale.Format(worst.Missing.P50)} {scale.Unit}{spread}{more}.{total}[/]";
    }

    private static string Coloured(Line line)
    {
        var share = line.SoFar > 0 ? line.Missing.P50 / line.SoFar : 0;
        return $"[{(line.IsShort ? share <= 0.05 ? "yellow" : "red" : "green")}]{Figures.Percent(share)}[/]";
    }

    /// <summary>
    /// What was planned of a line up to the end of its period: periods come in their order, each before what it is of.
    /// </summary>
    private static double PlannedSoFar(KpiLookup kpis, string item)
    {
        var of = item[item.IndexOf(' ', StringComparison.Ordinal)..];
        var sum = 0.0;
        foreach (
            var row in kpis.All("period_plan_tonnes").Where(row => row.Item.EndsWith(of, StringComparison.Ordinal))
        )
        {
            sum += row.Mean;
            if (row.Item == item)
                break;
        }

        return sum;
    }

    private static double ChanceOf(SummaryRow row, KpiFigures figures)
    {
        var missing = figures[new KpiKey(row.Kpi, row.Item, row.Unit)];
        return missing.Count == 0 ? double.NaN : missing.Count(tonnes => tonnes == 0) / (double)missing.Count;
    }

    /// <summary>
    /// A line of the plan in one period: tonnes missing, planned, planned up to its end, and moved in half of the
    /// replications.
    /// </summary>
    private sealed record Line(SummaryRow Missing, double Planned, double SoFar, double Moved, double Chance)
    {
        public bool IsShort => Missing.P50 > NegligibleShare * Planned;
    }
}
