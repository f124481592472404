using Spectre.Console;

namespace MineSim.Cli;

/// <summary>Where tonnes were lost, the largest loss first.</summary>
internal static class LossSection
{
    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        var all = kpis.All("tonnes_lost").Where(row => row.Item.Length > 0).OrderByDescending(row => row.Mean).ToList();
        if (all.Count == 0)
            return;
        var moved = kpis.Mean("tonnes");
        var scale = TonneScale.For(Math.Max(moved, all[0].Mean));
        var losses = all.Where(row => scale.Format(row.Mean) != scale.Format(0)).ToList();
        if (losses.Count == 0)
            return;
        console.Heading("Tonnes lost", scale.Unit);
        console.Footnote(
            "what the trucks' lost hours would have moved at the rate of trucks that are not",
            "waiting, as far as loaders stood ready to load them");
        string[] figures = kpis.IsSingle ? ["lost"] : ["P10", "P50", "P90", "mean"];
        var table = Sections.FigureTable(["", .. figures, "of moved"]);
        foreach (var row in losses)
        {
            string[] values = kpis.IsSingle
                ? [$"[bold]{scale.Format(row.Mean)}[/]"]
                : [scale.Format(row.P10), $"[bold]{scale.Format(row.P50)}[/]", scale.Format(row.P90), scale.Format(row.Mean)];
            table.AddRow([Words(row.Item), .. values, moved > 0 ? Figures.Percent(row.Mean / moved) : ""]);
        }

        console.Write(table.WithBars(console, [.. losses.Select(row => (row.Mean / losses[0].Mean, (string?)"yellow"))]));
    }

    private static string Words(string cause) => cause switch
    {
        "queue_loader" => "queueing at the loader",
        "queue_dump" => "queueing at the dump",
        "queue_road" => "held on the road",
        "no_loader" => "no loader at work",
        "wait_repair" => "waiting for repair",
        "repair" => "under repair",
        "wait_service" => "waiting for planned maintenance",
        "service" => "planned maintenance",
        "charging" => "charging, and waiting for it",
        "delays" => "delays (shift, meal, fuel, blast)",
        _ => Figures.Words(cause).EscapeMarkup(),
    };
}
