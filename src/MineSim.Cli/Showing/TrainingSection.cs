using Spectre.Console;

namespace MineSim.Cli;

/// <summary>What training programmes make of people, and what it waits for.</summary>
internal static class TrainingSection
{
    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        var programmes = kpis.All("trainees_enrolled");
        if (programmes.Count == 0)
            return;
        console.Heading("Training", "people, mean of the replications; days from enrolment to certificate");
        var table = Sections.FigureTable(["", "enrolled", "certified", "failed", "left", "still in", "yield", "days"]);
        foreach (var programme in programmes.Select(row => row.Item))
        {
            table.AddRow(
            [
                programme.EscapeMarkup(), Mean("trainees_enrolled"), Mean("trainees_qualified"), Mean("trainees_failed"), Mean("trainees_left"),
                Mean("in_training"), kpis.Mean("trainees_qualified", programme) == 0 && kpis.Mean("in_training", programme) > 0 ? "" : Figures.Percent(kpis.Mean("pipeline_yield", programme)),
                kpis.Find("time_to_competence", programme) is { } days ? Figures.Number(days.Mean) : "",
            ]);

            string Mean(string kpi) => Figures.Number(kpis.Mean(kpi, programme), 1);
        }

        console.WriteFigures(table);
        WriteWaits(console, kpis);
    }

    /// <summary>Only what a planner can do something about: nights and days off are not what stops a pipeline.</summary>
    private static void WriteWaits(IAnsiConsole console, KpiLookup kpis)
    {
        var causes = kpis.All("training_wait").Where(row => row.Item != "roster" && row.Mean > 0).OrderByDescending(row => row.Mean).ToList();
        if (causes.Count > 0)
        {
            var trainees = kpis.All("trainees_enrolled").Sum(row => row.Mean);
            console.Footnote(
                $"Days for which a mean trainee waited: {string.Join(", ", causes.Select(row => $"{row.Item} {Figures.Number(row.Mean / 24 / trainees, 1)}"))};",
                "nights and days off by roster are not among them.");
        }
    }
}
