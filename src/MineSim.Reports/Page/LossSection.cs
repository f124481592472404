using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>
/// The way from the plan, or from what the machines could move without ever standing, down to the tonnes moved.
/// </summary>
internal static class LossSection
{
    private const string Capacity = "capacity";

    public static XElement? Draw(Summary summary)
    {
        if (summary.Find("potential_tonnes") is not { } potential || summary.Find("tonnes") is not { } moved)
            return null;
        var losses = summary
            .Parts("tonnes_lost")
            .Where(row => row.Item != Capacity && !IsNothing(row))
            .OrderByDescending(row => row.Mean)
            .ToList();
        var rows = new List<WaterfallRow>();
        if (summary.Find("plan_tonnes") is { } plan && summary.Find("tonnes_lost", Capacity) is { } capacity)
        {
            rows.Add(new("plan", "c-plan", plan, IsTotal: true));
            if (!IsNothing(capacity))
            {
                rows.Add(
                    WaterfallRow.Less(
                        LossWords.Of(Capacity, capacity.Mean),
                        capacity.Mean > 0 ? "c-repair" : "c-other",
                        capacity
                    )
                );
            }
        }

        if (losses.Count + rows.Count == 0 || IsNothing(potential) && IsNothing(moved) && losses.Count == 0)
            return null;
        rows.Add(new("potential", "c-fan", potential, IsTotal: true));
        rows.AddRange(
            losses.Select(row =>
                WaterfallRow.Less(
                    LossWords.Of(row.Item, row.Mean),
                    row.Mean < 0 ? "c-gain" : Palette.Class(row.Item),
                    row
                )
            )
        );
        rows.Add(new("moved", "c-load", moved, IsTotal: true));
        return Html.Section(
            "From potential to tonnes moved",
            "Potential: if the class of machines that limits the mine, trucks or loaders, never stood. From "
                + "there each cause takes its tonnes, and what is left was moved. "
                + "Bars are means and add up; lines from P10 to P90 do not. A cause says where to look, and not what a "
                + "remedy would win.",
            Html.Figure(Waterfall.Draw("From potential to tonnes moved, by cause of loss", rows))
        );
    }

    private static bool IsNothing(SummaryRow row) => row is { Mean: 0, P10: 0, P90: 0 };
}
