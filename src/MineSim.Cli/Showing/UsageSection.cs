using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>
/// The levels of the time usage model, each as a share of calendar time and of the level that it is part of.
/// </summary>
internal static class UsageSection
{
    private static readonly string[] Levels = ["scheduled", "available", "operating", "working", "productive"];

    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        if (kpis.Find("truck_usage", "calendar") is null)
            return;
        console.Heading("Time usage", "share of calendar time, and of the line above");
        var table = Sections.FigureTable("", "trucks", "of above", "loaders", "of above");
        var above = "calendar";
        foreach (var level in Levels)
        {
            table.AddRow(
                level,
                Share("truck", level, "calendar"),
                Share("truck", level, above),
                Share("loader", level, "calendar"),
                Share("loader", level, above)
            );
            above = level;
        }

        console.WriteFigures(table);

        string Share(string machine, string part, string whole) =>
            Figures.Percent(kpis.Mean($"{machine}_usage", part) / kpis.Mean($"{machine}_usage", whole));
    }
}
