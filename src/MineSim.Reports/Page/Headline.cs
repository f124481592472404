using System.Xml.Linq;
using MineSim.Results;

namespace MineSim.Reports;

/// <summary>The few figures that a planner asks for first.</summary>
internal static class Headline
{
    private static readonly (string Kpi, string Title)[] Asked =
    [
        ("tonnes", "Tonnes moved"),
        ("truck_availability", "Truck availability"),
        ("truck_use_of_availability", "Use of availability"),
        ("truck_utilisation", "Truck utilisation"),
        ("loader_availability", "Loader availability"),
        ("cycle_time", "Cycle time"),
        ("match_factor", "Match factor"),
    ];

    public static XElement? Draw(Summary summary)
    {
        var tiles = Asked.Select(each => (each.Title, Row: summary.Find(each.Kpi))).Where(each => each.Row is not null);
        var drawn = tiles.Select(each => Tile(each.Title, each.Row!.Value)).ToList();
        return drawn.Count == 0 ? null : Html.Styled("div", "tiles", drawn);
    }

    private static XElement Tile(string title, SummaryRow row) => Html.Styled(
        "div",
        "tile",
        Html.Styled("div", "name", title),
        Html.Styled("div", "figure", Figures.Short(row.P50, row.Unit)),
        Html.Styled(
            "div",
            "spread",
            new XElement("span", "P10 " + Figures.Short(row.P10, row.Unit)),
            new XElement("span", "P90 " + Figures.Short(row.P90, row.Unit))));
}
