using System.Xml.Linq;
using MineSim.Results;

namespace MineSim.Reports;

/// <summary>What trucks and loaders did with their time.</summary>
internal static class TimeSection
{
    public static XElement? Draw(Summary summary)
    {
        (string Label, IReadOnlyList<SummaryRow> Parts)[] fleets =
            [("Trucks", summary.Of("truck_time")), ("Loaders", summary.Of("loader_time"))];
        var bars = fleets.Where(fleet => fleet.Parts.Any(part => part.Mean > 0)).ToList();
        return bars.Count == 0 ? null : Html.Section(
            "Where the time went",
            "Mean over the replications, all machines together. At every instant a machine is in exactly one category.",
            StackedBars.Draw("Machine time by category", bars),
            Legend(bars));
    }

    private static XElement Legend(List<(string Label, IReadOnlyList<SummaryRow> Parts)> bars)
    {
        var categories = bars.SelectMany(bar => bar.Parts).Where(part => part.Mean > 0).Select(part => part.Item).Distinct()
            .OrderBy(Palette.Place);
        return Html.Styled(
            "table",
            "legend",
            new XElement(
                "thead", new XElement("tr", new XElement("th", "Category"), bars.Select(bar => new XElement("th", bar.Label)))),
            new XElement("tbody", categories.Select(category => Row(category, bars))));
    }

    private static XElement Row(string category, List<(string Label, IReadOnlyList<SummaryRow> Parts)> bars) => new(
        "tr",
        new XElement("td", Html.Styled("span", "swatch " + Palette.Class(category), " "), Figures.Words(category)),
        bars.Select(bar => new XElement("td", Hours(bar.Parts, category))));

    private static string Hours(IReadOnlyList<SummaryRow> parts, string category)
    {
        foreach (var part in parts)
        {
            if (part.Item == category)
                return Figures.Short(part.Mean, part.Unit);
        }

        return "";
    }
}
