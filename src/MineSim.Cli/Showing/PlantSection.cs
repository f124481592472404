using MineSim.Results.Tables;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>
/// What crushers and mills did, where the mine has them: feed, metal, utilisation, and hours lost by cause.
/// </summary>
internal static class PlantSection
{
    // Hours of which less than half of one stands in every column would be rows of zeros.
    private const double LeastShown = 0.5;

    private static readonly (string Kpi, string Item, string Words)[] Hours =
    [
        ("mill_time", "starved", "mill starved, h"),
        ("starve_time", "crusher_down", "  crusher down"),
        ("starve_time", "crusher_rate", "  crusher slower than mill"),
        ("starve_time", "no_ore", "  no ore from trucks"),
        ("mill_time", "down", "mill down, h"),
        ("mill_time", "planned_down", "mill in planned shutdown, h"),
        ("crusher_time", "choked", "crusher choked, h"),
        ("choke_time", "mill_down", "  mill down"),
        ("choke_time", "mill_rate", "  mill slower than crusher"),
        ("crusher_time", "starved", "crusher starved, h"),
        ("crusher_time", "down", "crusher down, h"),
        ("crusher_time", "planned_down", "crusher in planned shutdown, h"),
    ];

    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        if (kpis.Find("crushed_tonnes") is not { } crushed)
            return;
        console.Heading("Plant");
        var table = Sections.FigureTable(["", .. Sections.SpreadHeadings(kpis.IsSingle, "")]);
        table.ShowHeaders = !kpis.IsSingle;
        Tonnes("crushed", crushed);
        Tonnes("  from ROM piles", kpis.Find("rehandled_tonnes"));
        Share("crusher utilisation", "crusher_utilisation");
        Tonnes("mill feed", kpis.Find("plant_feed_tonnes"));
        Share("  of the mill's rate", "mill_utilisation");
        Add("  copper in it, %", kpis.Find("feed_grade", "copper"), value => Figures.Number(value, 2));
        Add("  gold in it, g/t", kpis.Find("feed_grade", "gold"), value => Figures.Number(value, 2));
        Tonnes("copper won", kpis.Find("metal", "copper"));
        Add("gold won, thousand oz", kpis.Find("metal", "gold"), value => Figures.Number(value / 1e3, 1));
        foreach (var share in kpis.All("blend_in_window"))
            Blend(share.Item, share);
        foreach (var (kpi, item, words) in Hours)
        {
            if (kpis.Find(kpi, item) is { } row && Math.Max(row.Mean, row.P90) >= LeastShown)
                Add(words, row, value => Figures.Number(value));
        }

        foreach (
            var pile in kpis.All("stockpile_level").Where(row => !row.Item.EndsWith(" bin", StringComparison.Ordinal))
        )
        {
            Add($"{pile.Item}, mean kt", pile, value => Figures.Number(value / 1e3, 1));
        }

        console.WriteFigures(table);

        void Tonnes(string words, SummaryRow? row)
        {
            if (row is not { } figure)
                return;
            var scale = TonneScale.For(Math.Max(figure.Mean, figure.P90));
            Add($"{words}, {scale.Unit}", figure, scale.Format);
        }

        void Blend(string crusher, SummaryRow share)
        {
            Add($"{crusher}, feed within its window", share, value => Figures.Percent(value));
            foreach (
                var outside in Of("blend_tonnes").Where(row => !row.Item.EndsWith(" inside", StringComparison.Ordinal))
            )
            {
                Tonnes($"  {outside.Item[(crusher.Length + 1)..]}", outside);
            }

            foreach (var mean in Of("crusher_grade"))
            {
                Add(
                    $"  {mean.Item[(crusher.Length + 1)..]} by the hour, mean {mean.Unit}",
                    mean,
                    value => Figures.Number(value, 3)
                );
                Add(
                    $"    standard deviation, {mean.Unit}",
                    kpis.Find("crusher_grade_sd", mean.Item),
                    value => Figures.Number(value, 3)
                );
            }

            IEnumerable<SummaryRow> Of(string kpi) =>
                kpis.All(kpi).Where(row => row.Item.StartsWith(crusher + " ", StringComparison.Ordinal));
        }

        void Share(string words, string kpi) => Add(words, kpis.Find(kpi), value => Figures.Percent(value));

        void Add(string words, SummaryRow? row, Func<double, string> format)
        {
            if (row is { } figure)
                table.AddRow([words.EscapeMarkup(), .. Sections.Spread(figure, kpis.IsSingle, format)]);
        }
    }
}
