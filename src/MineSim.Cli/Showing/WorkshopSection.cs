using MineSim.Results.Tables;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>
/// What machines that are down waited for, how busy the bays were, and where parts ran out; for mines that say so much
/// of their maintenance.
/// </summary>
internal static class WorkshopSection
{
    // Less would be written as 0 h.
    private const double LeastShown = 0.5;

    private static readonly (string Item, string Words)[] Waits =
    [
        ("tow", "tow, or the way"),
        ("part", "part"),
        ("bay", "bay"),
        ("tool", "tools"),
        ("technician", "technicians"),
        ("skill", "technicians with the skill"),
    ];

    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        if (kpis.All("truck_maintenance_wait").Count == 0)
            return;
        console.Heading("Workshop", "machine hours of waiting while down, by what was waited for");
        var table = Sections.FigureTable(["", .. Sections.SpreadHeadings(kpis.IsSingle, "")]);
        table.ShowHeaders = !kpis.IsSingle;
        foreach (var machines in new[] { "truck", "loader" })
        {
            foreach (var (item, words) in Waits)
            {
                if (
                    kpis.Find($"{machines}_maintenance_wait", item) is { } row
                    && Math.Max(row.Mean, row.P90) >= LeastShown
                )
                {
                    Add($"{machines}s: {words}, h", row, value => Figures.Number(value));
                }
            }
        }

        foreach (var bay in kpis.All("bay_use"))
            Add($"{bay.Item} bays taken", bay, value => Figures.Percent(value));
        foreach (var tool in kpis.All("tool_use"))
            Add($"{tool.Item} in use", tool, value => Figures.Percent(value));
        foreach (var hours in kpis.All("technician_hours"))
        {
            Add(
                hours.Item == "any" ? "technicians at work, h" : $"{hours.Item} at work, h",
                hours,
                value => Figures.Number(value)
            );
        }

        foreach (var part in kpis.All("part_stock_outs").Where(row => Math.Max(row.Mean, row.P90) > 0))
            Add($"{part.Item}: orders that waited", part, value => Figures.Number(value, 1));
        if (table.Rows.Count > 0)
            console.WriteFigures(table);

        void Add(string words, SummaryRow row, Func<double, string> format) =>
            table.AddRow([words.EscapeMarkup(), .. Sections.Spread(row, kpis.IsSingle, format)]);
    }
}
