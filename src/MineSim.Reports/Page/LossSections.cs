using System.Xml.Linq;
using MineSim.Results;

namespace MineSim.Reports;

/// <summary>What kept the mine from moving more.</summary>
internal static class LossSections
{
    public static IEnumerable<XElement> Draw(Summary summary)
    {
        // Spare capacity, which is below 0, and the sum are no losses by cause.
        List<SummaryRow> lost = [.. summary.Of("tonnes_lost").Where(row => row is { Item.Length: > 0, Mean: >= 0 })];
        if (lost.Count > 0)
        {
            yield return Html.Section(
                "Tonnes lost by cause",
                "What lies between the plan, or without one the potential of the machines, and the tonnes moved. Bar: mean over the replications. Line: P10 to P90.",
                BarChart.Draw("Tonnes lost by cause", lost));
        }

        if (summary.Of("people_short") is { Count: > 0 } people)
        {
            yield return Html.Section(
                "People short by skill",
                "Positions left unfilled when a shift began. Bar: mean over the replications. Line: P10 to P90.",
                BarChart.Draw("People short by skill", people));
        }
    }
}
