using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>What crushers, mills and feeders did, and the ore that went through.</summary>
internal static class PlantSection
{
    public static XElement? Draw(Summary summary)
    {
        (string Label, IReadOnlyList<SummaryRow> Parts)[] machines =
        [
            ("Crushers", summary.Of("crusher_time")),
            ("Mills", summary.Of("mill_time")),
            ("Feeders", summary.Of("feeder_time")),
        ];
        var bars = machines.Where(machine => machine.Parts.Any(part => part.Mean > 0)).ToList();
        return bars.Count == 0
            ? null
            : Html.Section(
                "Plant",
                "Hours of all machines of a kind, mean over the replications. Choked: no room behind it. Starved: no "
                    + "ore before it.",
                Html.Figure(StackedBars.Draw("Plant time by cause", bars)),
                ShareTable.Draw("Hours", bars),
                Ore(summary)
            );
    }

    private static IEnumerable<XElement> Ore(Summary summary)
    {
        var (name, rows) = summary.ByMonth("plant_feed_tonnes") is { Count: > 0 } feed
            ? ("Fed to mills by month", feed)
            : ("Crushed by month", summary.ByMonth("crushed_tonnes"));
        if (rows.Count == 0)
            yield break;
        var measure = Measure.For("t", rows.Max(row => row.P90));
        yield return Html.Figure(
            MonthChart.Wide(name, summary.Months, measure, [new FanLayer(rows)]),
            $"{name}, {measure.Unit}. Line: P50. Band: P10 to P90",
            MonthTable.Spread(measure, rows)
        );
    }
}
