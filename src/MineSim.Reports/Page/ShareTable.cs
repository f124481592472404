using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>What the colours of stacked bars stand for, with the figures.</summary>
internal static class ShareTable
{
    public static XElement Draw(string heading, List<(string Label, IReadOnlyList<SummaryRow> Parts)> bars)
    {
        var items = bars.SelectMany(bar => bar.Parts)
            .Where(part => part.Mean > 0)
            .Select(part => part.Item)
            .Distinct()
            .OrderBy(Palette.Place);
        return Html.Styled(
            "div",
            "scroll",
            Html.Styled(
                "table",
                "legend",
                new XElement(
                    "thead",
                    new XElement("tr", new XElement("th", heading), bars.Select(bar => new XElement("th", bar.Label)))
                ),
                new XElement("tbody", items.Select(item => Row(item, bars)))
            )
        );
    }

    private static XElement Row(string item, List<(string Label, IReadOnlyList<SummaryRow> Parts)> bars) =>
        new(
            "tr",
            new XElement("td", Html.Styled("span", "swatch " + Palette.Class(item), " "), Figures.Words(item)),
            bars.Select(bar => new XElement("td", Figure(bar.Parts, item)))
        );

    private static string Figure(IReadOnlyList<SummaryRow> parts, string item)
    {
        foreach (var part in parts)
        {
            if (part.Item == item)
                return Figures.Short(part.Mean, part.Unit);
        }

        return "";
    }
}
