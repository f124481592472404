using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>Fuel, electricity, CO2 and cost of movement, and tyres that bear more than they are rated for.</summary>
internal static class EnergySection
{
    private static readonly (string Kpi, string Words, int Decimals, double Scale)[] Shown =
    [
        ("fuel", "diesel, thousand L", 0, 1e-3),
        ("fuel_per_tonne", "diesel, L/t", 3, 1),
        ("fuel_per_tonne_km", "diesel, L per tonne-kilometre", 4, 1),
        ("electricity", "electricity, MWh", 0, 1e-3),
        ("co2", "CO2, t", 0, 1),
        ("co2_per_tonne", "CO2, kg/t", 2, 1),
        ("movement_cost_per_tonne", "cost of movement, US$/t", 3, 1),
        ("movement_cost_per_tonne_km", "cost of movement, US$ per tonne-kilometre", 4, 1),
    ];

    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        var table = Sections.FigureTable(["", .. Sections.SpreadHeadings(kpis.IsSingle, "")]);
        foreach (var (kpi, words, decimals, scale) in Shown)
        {
            if (kpis.Find(kpi) is { Mean: > 0 } row)
            {
                table.AddRow([
                    words,
                    .. Sections.Spread(row, kpis.IsSingle, value => Figures.Number(value * scale, decimals)),
                ]);
            }
        }

        var tyres = kpis.All("tkph");
        foreach (var row in tyres)
        {
            table.AddRow([
                $"tyres of {row.Item}, TKPH".EscapeMarkup(),
                .. Sections.Spread(row, kpis.IsSingle, value => Figures.Number(value)),
            ]);
        }

        if (table.Rows.Count == 0)
            return;
        table.ShowHeaders = !kpis.IsSingle;
        console.Heading("Energy and cost of movement");
        console.WriteFigures(table);
        foreach (var row in kpis.All("supply_lowest").Where(row => row.Min < 0))
        {
            console.MarkupLine(
                $"[red]Tank or battery of {row.Item.EscapeMarkup()} is too small: its lowest level is "
                    + $"{Figures.Percent(row.Min)} of what it holds.[/]"
            );
        }

        foreach (var row in tyres)
        {
            var rating = kpis.Mean("tkph_rating", row.Item);
            var hardest = kpis.Find("tkph_hardest_shift", row.Item)?.Max ?? row.Max;
            if (row.Mean > rating || hardest > rating)
            {
                console.MarkupLine(
                    $"[red]The tyres of {row.Item.EscapeMarkup()} do {Figures.Number(row.Mean)} TKPH, "
                        + $"{Figures.Number(hardest)} in the hardest shift, and are rated for {Figures.Number(rating)}.[/]"
                );
            }
        }
    }
}
