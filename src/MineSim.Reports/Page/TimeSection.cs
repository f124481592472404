using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>What trucks and loaders did with their time, over the run and by month.</summary>
internal static class TimeSection
{
    public static XElement? Draw(Summary summary)
    {
        (string Label, IReadOnlyList<SummaryRow> Parts)[] fleets =
        [
            ("Trucks", summary.Of("truck_time")),
            ("Loaders", summary.Of("loader_time")),
        ];
        var bars = fleets.Where(fleet => fleet.Parts.Any(part => part.Mean > 0)).ToList();
        return bars.Count == 0
            ? null
            : Html.Section(
                "Where the time went",
                "Mean over the replications, all machines together. At every instant a machine is in exactly one "
                    + "category.",
                Html.Figure(StackedBars.Draw("Machine time by category", bars)),
                ShareTable.Draw("Category", bars),
                ByMonth(summary, "truck_time", "Trucks by month, hours, means")
            );
    }

    private static IEnumerable<XElement> ByMonth(Summary summary, string kpi, string title)
    {
        var parts = summary
            .ItemsByMonth(kpi)
            .OrderBy(Palette.Place)
            .Select(item => (Name: Figures.Words(item), Style: Palette.Class(item), Rows: summary.ByMonth(kpi, item)))
            .Where(part => part.Rows.Any(row => row.Mean > 0))
            .ToList();
        if (parts.Count == 0)
            yield break;
        yield return Html.Figure(
            MonthChart.Wide(title, summary.Months, Measure.Hours, [new ColumnLayer(parts)]),
            title,
            MonthTable.Means(Measure.Hours, summary.Months, [.. parts.Select(part => (part.Name, part.Rows))])
        );
    }
}
