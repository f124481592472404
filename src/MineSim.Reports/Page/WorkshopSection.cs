using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Results;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>How available machines were, and what those that were down waited for.</summary>
internal static class WorkshopSection
{
    private static readonly (string Machine, string Words)[] Classes = [("truck", "trucks"), ("loader", "loaders")];

    public static XElement? Draw(Summary summary, RatioDefinitions? ratios)
    {
        var available = Classes.SelectMany(each => Availability(summary, each.Machine, each.Words)).ToList();
        return available.All(row => row.Row.P10 >= 1)
            ? null
            : Html.Section(
                "Availability and workshop",
                (ratios is null ? "Physical availability" : $"Physical availability: {ratios.Availability}")
                    + ". Bar: P10 to P90 of the replications. Dot: P50. Thin line: "
                    + "least to greatest. Each row has its own "
                    + "axis.",
                Html.Figure(IntervalChart.Draw("Physical availability", available, Measure.Percent)),
                Waits(summary),
                WaitsByMonth(summary),
                Bays(summary)
            );
    }

    private static IEnumerable<(string Label, SummaryRow Row, SummaryRow? Plan)> Availability(
        Summary summary,
        string machine,
        string words
    )
    {
        var rows = summary.Of($"{machine}_availability");
        return rows.Where(row => row.Item.Length == 0 || rows.Count > 2)
            .Select(row => (row.Item.Length == 0 ? "all " + words : row.Item, row, (SummaryRow?)null));
    }

    private static IEnumerable<XElement> Waits(Summary summary)
    {
        var rows = Classes
            .SelectMany(each =>
                summary
                    .Of($"{each.Machine}_maintenance_wait")
                    .Where(row => Math.Max(row.Mean, row.P90) > 0)
                    .OrderByDescending(row => row.Mean)
                    .Select(row => ($"{each.Words}: {Cause(row.Item)}", Palette.Class(row.Item), row))
            )
            .ToList();
        if (rows.Count == 0)
            yield break;
        yield return new XElement("h3", "What machines that were down waited for");
        yield return new XElement(
            "p",
            "Machine hours of work orders; each hour is waited for one thing. Bar: mean. Line: P10 to P90."
        );
        yield return Html.Figure(BarChart.Draw("Waiting of machines that are down, by cause", rows));
    }

    private static IEnumerable<XElement> WaitsByMonth(Summary summary)
    {
        var parts = summary
            .ItemsByMonth("truck_maintenance_wait")
            .Select(item =>
                (Name: Cause(item), Style: Palette.Class(item), Rows: summary.ByMonth("truck_maintenance_wait", item))
            )
            .Where(part => part.Rows.Any(row => row.Mean > 0))
            .ToList();
        if (parts.Count == 0)
            yield break;
        yield return Html.Legend([.. parts.Select(part => (part.Style, part.Name))]);
        yield return Html.Figure(
            MonthChart.Wide(
                "Hours that trucks waited, by month and cause",
                summary.Months,
                Measure.Hours,
                [new ColumnLayer(parts)]
            ),
            "Trucks by month, hours, means",
            MonthTable.Means(Measure.Hours, summary.Months, [.. parts.Select(part => (part.Name, part.Rows))])
        );
    }

    private static IEnumerable<XElement> Bays(Summary summary)
    {
        string[][] rows =
        [
            .. summary.Of("bay_use").Select(row => Row($"{row.Item} bays taken", row, Measure.Percent)),
            .. summary.Of("tool_use").Select(row => Row($"{row.Item} in use", row, Measure.Percent)),
            .. summary
                .Of("technician_hours")
                .Select(row =>
                    Row(row.Item == "any" ? "technicians at work" : $"{row.Item} at work", row, Measure.Hours)
                ),
            .. summary
                .Of("part_stock_outs")
                .Where(row => Math.Max(row.Mean, row.P90) > 0)
                .Select(row => Row($"orders that waited for {row.Item}", row, Measure.People)),
        ];
        if (rows.Length > 0)
            yield return Html.Table("figures", ["", "P10", "P50", "P90", "mean"], rows);
    }

    private static string[] Row(string words, SummaryRow row, Measure measure) =>
        [words, measure.Full(row.P10), measure.Full(row.P50), measure.Full(row.P90), measure.Full(row.Mean)];

    private static string Cause(string item) =>
        item switch
        {
            "tow" => "tow, or the way",
            "technician" => "technicians",
            "skill" => "the skill",
            "tool" => "tools",
            _ => Figures.Words(item),
        };
}
