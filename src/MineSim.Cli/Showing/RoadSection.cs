using MineSim.Results.Tables;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>How heavy roads were, where rain and wear change that.</summary>
internal static class RoadSection
{
    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        var table = Sections.FigureTable(["", .. Sections.SpreadHeadings(kpis.IsSingle, "")]);
        Add(
            "rolling resistance that loads met",
            kpis.Find("hauled_rolling_resistance"),
            value => Figures.Percent(value, 2)
        );
        Add(
            "added by rain and wear, mean of all roads",
            kpis.Find("extra_rolling_resistance"),
            value => Figures.Percent(value, 2)
        );
        Add("wet roads, h", kpis.Find("wet_roads"), value => Figures.Number(value));
        Add("graders at work, h", kpis.Find("grader_time"), value => Figures.Number(value));
        Add("roads graded, km", kpis.Find("graded_km"), value => Figures.Number(value));
        if (table.Rows.Count == 0)
            return;
        table.ShowHeaders = !kpis.IsSingle;
        console.Heading("Haul roads");
        console.WriteFigures(table);

        void Add(string words, SummaryRow? row, Func<double, string> format)
        {
            if (row is { } found)
                table.AddRow([words, .. Sections.Spread(found, kpis.IsSingle, format)]);
        }
    }
}
