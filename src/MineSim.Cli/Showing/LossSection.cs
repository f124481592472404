using MineSim.Reports;
using MineSim.Results.Tables;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>
/// The way from the plan, or from what the machines could move without ever standing, down to the tonnes moved.
/// </summary>
internal static class LossSection
{
    private const string Capacity = "capacity";

    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        if (kpis.Find("potential_tonnes") is not { } potential || kpis.Find("tonnes") is not { } moved)
            return;
        var scale = TonneScale.For(Math.Max(potential.Mean, moved.Mean));
        var losses = kpis.All("tonnes_lost")
            .Where(row =>
                row.Item.Length > 0 && row.Item != Capacity && scale.Format(Math.Abs(row.Mean)) != scale.Format(0)
            )
            .OrderByDescending(row => row.Mean)
            .ToList();
        var plan = kpis.Find("plan_tonnes");
        if (losses.Count == 0 && plan is null)
            return;
        console.Heading("From potential to tonnes moved", scale.Unit);
        console.Footnote("potential: if the class of machines that limits the mine never stood");
        var table = Sections.FigureTable([
            "",
            .. kpis.IsSingle ? (string[])["tonnes"] : ["mean", "P10", "P90"],
            "of potential",
        ]);
        var bars = new List<(double From, double Share, string? Colour)>();
        if (plan is { } planned && kpis.Find("tonnes_lost", Capacity) is { } capacity)
        {
            Add("plan", planned, null, 0);
            Add(LossWords.Of(Capacity, capacity.Mean), capacity, null, 0, sign: -1);
        }

        Add("[bold]potential[/]", potential, "blue", 0);
        var left = potential.Mean;
        foreach (var row in losses)
        {
            left -= row.Mean;
            Add(LossWords.Of(row.Item, row.Mean).EscapeMarkup(), row, "yellow", left, sign: -1);
        }

        Add("[bold]moved[/]", moved, "green", 0);
        console.WriteFigures(table.WithBars(console, bars));

        void Add(string words, SummaryRow row, string? colour, double from, int sign = 1)
        {
            var share = potential.Mean > 0 ? row.Mean / potential.Mean : 0;
            string[] spread = kpis.IsSingle
                ? []
                : [Signed(sign < 0 ? -row.P90 : row.P10), Signed(sign < 0 ? -row.P10 : row.P90)];
            table.AddRow([words, $"[bold]{Signed(sign * row.Mean)}[/]", .. spread, Figures.Percent(Math.Abs(share))]);
            bars.Add((potential.Mean > 0 ? from / potential.Mean : 0, share, colour));
        }

        // A loss of nothing is not "-0".
        string Signed(double tonnes) => scale.Format(scale.Format(Math.Abs(tonnes)) == scale.Format(0) ? 0 : tonnes);
    }
}
