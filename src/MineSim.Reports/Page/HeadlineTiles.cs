using System.Xml.Linq;
using MineSim.Reports.Sections;

namespace MineSim.Reports.Page;

/// <summary>The few figures that a planner asks for first.</summary>
internal static class HeadlineTiles
{
    public static XElement? Draw(IReadOnlyList<Headline> headlines) =>
        headlines.Count == 0 ? null : Html.Styled("div", "tiles", headlines.Select(Tile));

    private static XElement Tile(Headline headline)
    {
        var row = headline.Figures;
        return Html.Styled(
            "div",
            "tile",
            Html.Styled("div", "name", headline.Title),
            Html.Styled("div", "figure", Text(row.P50)),
            Html.Styled(
                "div",
                "spread",
                new XElement("span", "P10 " + Text(row.P10)),
                new XElement("span", "P90 " + Text(row.P90))
            ),
            headline.Definition is null ? null : Html.Styled("div", "definition", headline.Definition)
        );

        string Text(double value) => headline.Measure is { } asked ? asked.Full(value) : Figures.Short(value, row.Unit);
    }
}
