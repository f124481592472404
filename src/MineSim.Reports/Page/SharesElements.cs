using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Reports.Sections;

namespace MineSim.Reports.Page;

/// <summary>Stacked bars with what their colours stand for: a legend above, or a table with the figures below.</summary>
internal static class SharesElements
{
    public static IEnumerable<XElement> Draw(SharesDrawing shares)
    {
        if (shares.Legend.Count > 0)
            yield return MonthsElements.Legend(shares.Legend);
        yield return Html.Figure(StackedBars.Draw(shares.Title, shares.Wholes));
        if (shares.PartsAre.Length > 0)
            yield return Table(shares.PartsAre, shares.Wholes);
    }

    private static XElement Table(string heading, IReadOnlyList<Whole> wholes)
    {
        var parts = wholes
            .SelectMany(whole => whole.Parts)
            .Where(part => part.Figures.Mean > 0)
            .DistinctBy(part => part.Name)
            .OrderBy(part => part.Role);
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
                new XElement("tbody", parts.Select(part => Row(part, wholes)))
            )
        );
    }

    private static XElement Row(Part part, IReadOnlyList<Whole> wholes) =>
        new(
            "tr",
            new XElement("td", Html.Styled("span", "swatch " + Palette.Class(part.Role), " "), part.Name),
            wholes.Select(whole => new XElement("td", Figure(whole, part.Name)))
        );

    private static string Figure(Whole whole, string name)
    {
        foreach (var part in whole.Parts)
        {
            if (part.Name == name)
                return Figures.Short(part.Figures.Mean, part.Figures.Unit);
        }

        return "";
    }
}
