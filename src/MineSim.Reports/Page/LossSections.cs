using System.Xml.Linq;

namespace MineSim.Reports;

/// <summary>What kept the mine from moving more.</summary>
internal static class LossSections
{
    public static IEnumerable<XElement> Draw(Summary summary)
    {
        if (summary.Of("tonnes_lost") is { Count: > 0 } lost)
        {
            yield return Html.Section(
                "Tonnes lost by cause",
                "Bar: mean over the replications. Line: P10 to P90.",
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
