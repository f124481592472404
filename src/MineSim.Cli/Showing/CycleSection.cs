using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>The mean truck cycle, stage by stage.</summary>
internal static class CycleSection
{
    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        var stages = kpis.All("cycle_stage");
        var cycle = stages.Sum(row => row.Mean);
        if (cycle == 0)
            return;
        console.Heading("Truck cycle", "minutes per load");
        var table = Sections.FigureTable("", "min", "share");
        foreach (var stage in stages)
            table.AddRow(Words(stage.Item), Figures.Number(stage.Mean, 1), Figures.Percent(stage.Mean / cycle));
        table.AddRow("[bold]cycle[/]", $"[bold]{Figures.Number(cycle, 1)}[/]", $"[bold]{Figures.Percent(1)}[/]");
        console.WriteFigures(table);
    }

    private static string Words(string stage) =>
        stage switch
        {
            "queue_loader" => "queue at loader",
            "queue_dump" => "queue at dump",
            "queue_road" => "held on the road",
            _ => Figures.Words(stage).EscapeMarkup(),
        };
}
