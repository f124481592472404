using System.Xml.Linq;
using MineSim.Reports.Charts;

namespace MineSim.Reports.Page;

/// <summary>Tonnes of each material against the plan.</summary>
internal static class TonnesSection
{
    public static XElement? Draw(Summary summary)
    {
        var rows = summary
            .Of("tonnes")
            .Select(row =>
                (
                    Label: row.Item.Length == 0 ? "all materials" : Figures.Words(row.Item),
                    row,
                    summary.Find("plan_tonnes", row.Item)
                )
            )
            .ToList();
        return rows.Count == 0
            ? null
            : Html.Section(
                "Tonnes against plan",
                "Bar: P10 to P90 of the replications. Dot: P50. Thin line: least to greatest. Upright mark: the "
                    + "plan. Each row has its own axis.",
                Html.Figure(IntervalChart.Draw("Tonnes by material against plan", rows))
            );
    }
}
