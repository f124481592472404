using MineSim.Spec.Value;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>The key figures of machines and of the whole haulage.</summary>
internal static class MachineSection
{
    private static readonly (string Kpi, string Words)[] Shares =
    [
        ("truck_availability", "trucks: physical availability"),
        ("truck_use_of_availability", "trucks: use of availability"),
        ("truck_utilisation", "trucks: utilisation"),
        ("loader_availability", "loaders: physical availability"),
        ("loader_use_of_availability", "loaders: use of availability"),
        ("loader_utilisation", "loaders: utilisation"),
    ];

    private static readonly (string Kpi, string Words, int Decimals)[] Others =
    [
        ("cycle_time", "truck cycle, min", 1),
        ("match_factor", "match factor", 3),
        ("tonnes_per_truck_hour", "tonnes per truck hour", 0),
        ("loads", "loads", 0),
    ];

    public static void Write(IAnsiConsole console, KpiLookup kpis, TimeRatiosSpec ratios)
    {
        var table = Sections.FigureTable(["", .. Sections.SpreadHeadings(kpis.IsSingle, "")]);
        foreach (var (kpi, words) in Shares)
            Add(kpi, words, value => Figures.Percent(value));
        foreach (var (kpi, words, decimals) in Others)
            Add(kpi, words, value => Figures.Number(value, decimals));
        if (table.Rows.Count == 0)
            return;
        table.ShowHeaders = !kpis.IsSingle;
        console.Heading("Key figures");
        console.WriteFigures(table);
        console.Footnote(
            $"Of the levels above: physical availability is {ratios.PhysicalAvailability.Words},",
            $"use of availability {ratios.UseOfAvailability.Words}, utilisation {ratios.EffectiveUtilisation.Words}."
        );

        void Add(string kpi, string words, Func<double, string> format)
        {
            if (kpis.Find(kpi) is not { } row)
                return;
            table.AddRow([words, .. Sections.Spread(row, kpis.IsSingle, format)]);
        }
    }
}
