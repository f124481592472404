using System.Xml.Linq;
using MineSim.Reports.Charts;
using MineSim.Results;
using MineSim.Results.Tables;

namespace MineSim.Reports.Page;

/// <summary>The few figures that a planner asks for first.</summary>
internal static class Headline
{
    public static XElement? Draw(Summary summary, RatioDefinitions? ratios)
    {
        var money = Measure.For("USD", summary.Find("npv") is { } npv ? npv.P50 : 0);
        (string Kpi, string Title, string? Definition, Measure? Measure)[] asked =
        [
            ("tonnes", "Tonnes moved", null, null),
            ("npv", $"Net present value, {money.Unit}", "before tax, of the whole run", money with { Unit = "" }),
            ("people_employed", "People employed", "at the end of the run", Measure.People),
            ("truck_availability", "Truck availability", ratios?.Availability, Measure.Percent),
            ("truck_use_of_availability", "Use of availability", ratios?.UseOfAvailability, Measure.Percent),
            ("truck_utilisation", "Truck utilisation", ratios?.Utilisation, Measure.Percent),
            ("loader_availability", "Loader availability", ratios?.Availability, Measure.Percent),
            ("cycle_time", "Cycle time", "truck hours at work ÷ loads", new("min", 1, 1)),
            ("match_factor", "Match factor", "below 1 loaders wait, above 1 trucks", new("", 1, 2)),
        ];
        var drawn = asked
            .Where(each => summary.Find(each.Kpi) is not null)
            .Select(each => Tile(each.Title, each.Definition, summary.Find(each.Kpi)!.Value, each.Measure))
            .ToList();
        return drawn.Count == 0 ? null : Html.Styled("div", "tiles", drawn);
    }

    private static XElement Tile(string title, string? definition, SummaryRow row, Measure? measure)
    {
        return Html.Styled(
            "div",
            "tile",
            Html.Styled("div", "name", title),
            Html.Styled("div", "figure", Text(row.P50)),
            Html.Styled(
                "div",
                "spread",
                new XElement("span", "P10 " + Text(row.P10)),
                new XElement("span", "P90 " + Text(row.P90))
            ),
            definition is null ? null : Html.Styled("div", "definition", definition)
        );

        string Text(double value) => measure is { } asked ? asked.Full(value) : Figures.Short(value, row.Unit);
    }
}
