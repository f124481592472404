using MineSim.Experiments.Statistics;
using MineSim.Results.Tables;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>Tonnes by material against plan.</summary>
internal static class TonnesSection
{
    public static void Write(IAnsiConsole console, KpiLookup kpis, KpiFigures figures)
    {
        var materials = kpis.All("tonnes");
        if (materials.Count == 0)
            return;
        var planned = kpis.All("plan_tonnes").Count > 0;
        var scale = TonneScale.For(materials.Concat(kpis.All("plan_tonnes")).Max(row => Math.Max(row.Mean, row.P90)));
        console.Heading(
            "Tonnes moved",
            scale.Unit + (planned && !kpis.IsSingle ? "; chance: the share of replications that meet the plan" : "")
        );
        var moved = Sections.SpreadHeadings(kpis.IsSingle, "moved");
        var table =
            !planned ? Sections.FigureTable(["", .. moved])
            : kpis.IsSingle ? Sections.FigureTable(["", "plan", .. moved, "of plan"])
            : Sections.FigureTable(["", "plan", .. moved, "of plan", "chance"]);
        foreach (var row in Ordered(materials))
            table.AddRow([.. Cells(row, kpis, figures, scale, planned)]);
        console.WriteFigures(table);
    }

    // Materials first, then all of them together, unless there is but one.
    private static IEnumerable<SummaryRow> Ordered(IReadOnlyList<SummaryRow> rows)
    {
        var materials = rows.Where(row => row.Item.Length > 0).ToList();
        return materials.Count == 1 ? materials : materials.Concat(rows.Where(row => row.Item.Length == 0));
    }

    private static IEnumerable<string> Cells(
        SummaryRow row,
        KpiLookup kpis,
        KpiFigures figures,
        TonneScale scale,
        bool planned
    )
    {
        var plan = kpis.Find("plan_tonnes", row.Item)?.Mean;
        yield return row.Item.Length == 0 ? "[bold]all materials[/]" : row.Item.EscapeMarkup();
        if (planned)
            yield return plan is { } tonnes ? scale.Format(tonnes) : "";
        foreach (var cell in Sections.Spread(row, kpis.IsSingle, scale.Format))
            yield return cell;
        if (!planned)
            yield break;
        yield return plan is > 0 ? Coloured(row.Mean / plan.Value) : "";
        if (!kpis.IsSingle)
        {
            yield return plan is > 0
                ? Figures.Percent(figures.ChanceOfReaching("tonnes", "plan_tonnes", row.Item), 0)
                : "";
        }
    }

    private static string Coloured(double share)
    {
        var colour =
            share >= 1 ? "green"
            : share >= 0.95 ? "yellow"
            : "red";
        return $"[{colour}]{Figures.Percent(share)}[/]";
    }
}
