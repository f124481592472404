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
        console.Heading("Tonnes lost", scale.Unit + ": what trucks at work would have moved in the time");
        var table = Sections.FigureTable("", "P10", "P50", "P90", "mean", "of moved");
        var bars = table.AddBarColumn(console);
        foreach (var row in losses)
        {
            List<string> cells =
            [
                Words(row.Item), scale.Format(row.P10), $"[bold]{scale.Format(row.P50)}[/]", scale.Format(row.P90),
                scale.Format(row.Mean), moved > 0 ? Figures.Percent(row.Mean / moved) : "",
            ];
            if (bars)
                cells.Add(Sections.Bar(row.Mean / losses[0].Mean, "yellow", console));
            table.AddRow([.. cells]);
        }

        console.Write(table);
    }

    private static string Words(string cause) => cause switch
    {
        "queue_loader" => "queueing at the loader",
        "queue_dump" => "queueing at the dump",
        "no_loader" => "no loader at work",
        "wait_repair" => "waiting for repair",
        "repair" => "under repair",
        "delays" => "delays (shift, meal, fuel, blast)",
        _ => Figures.Words(cause).EscapeMarkup(),
    };
}
