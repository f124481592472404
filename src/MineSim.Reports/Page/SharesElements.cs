using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>Stacked bars with what their colours stand for: a legend above, or a table with the figures below.</summary>
internal static class SharesElements
{
    public static IEnumerable<XElement> Draw(SharesDrawing shares)
    {
        if (shares.Legend.Count > 0)
            yield return MonthsElements.Legend(shares.Legend);
        yield return Html.Figure(
            StackedBars.Draw(shares.Title, [.. shares.Wholes.Select(whole => (whole.Label, whole.Parts))])
        );
        if (shares.PartsAre.Length > 0)
            yield return Table(shares.PartsAre, shares.Wholes);
    }

    private static XElement Table(string heading, IReadOnlyList<Whole> wholes)
    {
        var items = wholes
            .SelectMany(whole => whole.Parts)
            .Where(part => part.Mean > 0)
            .Select(part => part.Item)
            .Distinct()
            .OrderBy(Kinds.Place);
        return Html.Styled(
            "div",
            "scroll",
            Html.Styled(
                "table",
                "legend",
                new XElement(
                    "thead",
                    new XElement(
                        "tr",
                        new XElement("th", heading),
                        wholes.Select(whole => new XElement("th", whole.Label))
                    )
                ),
                new XElement("tbody", items.Select(item => Row(item, wholes)))
            )
        );
    }

    private static XElement Row(string item, IReadOnlyList<Whole> wholes) =>
        new(
            "tr",
            new XElement("td", Html.Styled("span", "swatch " + Palette.Class(item), " "), Figures.Words(item)),
            wholes.Select(whole => new XElement("td", Figure(whole.Parts, item)))
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
