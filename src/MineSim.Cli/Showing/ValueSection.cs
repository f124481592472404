using MineSim.Results.Tables;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>Money: from revenue to cash flow, what it is worth at the start, and whose it is.</summary>
internal static class ValueSection
{
    private static readonly (string Kpi, string Words, int Sign)[] Steps =
    [
        ("revenue", "revenue", 1),
        ("selling_cost", "selling cost", -1),
        ("royalties", "royalties", -1),
        ("operating_cost", "operating cost", -1),
        ("capital_cost", "capital", -1),
    ];

    private static readonly (string Kpi, string Words)[] Ratios =
    [
        ("operating_cost_per_tonne", "operating cost, US$ per tonne moved"),
        ("operating_cost_per_ore_tonne", "operating cost, US$ per tonne of ore"),
    ];

    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        if (kpis.Find("npv") is not { } npv)
            return;
        console.Heading("Value", "million US$, before tax");
        var table = Sections.FigureTable(["", .. Sections.SpreadHeadings(kpis.IsSingle, "")]);
        foreach (var (kpi, words, sign) in Steps)
        {
            Add(words, kpis.Find(kpi), sign);
            foreach (var part in kpis.All(kpi).Where(row => row.Item.Length > 0 && row.Mean != 0))
                Add("  " + Figures.Words(part.Item).EscapeMarkup(), part, sign);
        }

        Add("[bold]cash flow[/]", kpis.Find("cash_flow"), 1);
        Add("[bold]net present value[/]", npv, 1);
        foreach (var partner in kpis.All("partner_npv"))
            Add("  of " + partner.Item.EscapeMarkup(), partner, 1);
        Add("local value added", kpis.Find("local_value_added") is { Mean: > 0 } local ? local : null, 1);
        foreach (var (kpi, words) in Ratios)
        {
            if (kpis.Find(kpi) is { Mean: > 0 } row)
                table.AddRow([words, .. Sections.Spread(row, kpis.IsSingle, value => Figures.Number(value, 2))]);
        }

        table.ShowHeaders = !kpis.IsSingle;
        console.WriteFigures(table);

        void Add(string words, SummaryRow? row, int sign)
        {
            if (row is { } found && (found.Mean != 0 || words.Contains("bold", StringComparison.Ordinal)))
            {
                table.AddRow([
                    words,
                    .. Sections.Spread(Signed(found, sign), kpis.IsSingle, usd => Millions(usd, found.Mean)),
                ]);
            }
        }
    }

    /// <summary>As many decimals as make four digits of the mean: 5,483, 183.8, 6.14.</summary>
    private static string Millions(double usd, double mean) =>
        Figures.Number(
            usd == 0 ? 0 : usd / 1e6,
            Math.Abs(mean) switch
            {
                >= 1e9 => 0,
                >= 1e8 => 1,
                _ => 2,
            }
        );

    /// <summary>A cost as what it takes off: its 10th percentile is the 90th of the cost.</summary>
    private static SummaryRow Signed(SummaryRow row, int sign) =>
        sign > 0
            ? row
            : row with
            {
                Mean = -row.Mean,
                P10 = -row.P90,
                P50 = -row.P50,
                P90 = -row.P10,
                Ci95Low = -row.Ci95High,
                Ci95High = -row.Ci95Low,
            };
}
