using Spectre.Console;

namespace MineSim.Cli.Showing;

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
            table.AddRow([
                programme.EscapeMarkup(),
                Mean("trainees_enrolled"),
                Mean("trainees_qualified"),
                Mean("trainees_failed"),
                Mean("trainees_left"),
                Mean("in_training"),
                Yield(kpis, programme),
                kpis.Find("time_to_competence", programme) is { } days ? Figures.Number(days.Mean) : "",
            ]);

            string Mean(string kpi) => Figures.Number(kpis.Mean(kpi, programme), 1);
        }

        console.WriteFigures(table);
        WriteWaits(console, kpis);
        WriteCosts(console, kpis);
    }

    private static void WriteCosts(IAnsiConsole console, KpiLookup kpis)
    {
        var paid = kpis.All("training_cost");
        if (paid.Count == 0)
            return;
        var table = Sections.FigureTable(["US$", "fees and hours", "wages of trainees", "a certificate"]);
        foreach (var programme in paid.Select(row => row.Item))
        {
            table.AddRow([
                programme.EscapeMarkup(),
                Figures.Number(kpis.Mean("training_cost", programme)),
                Figures.Number(kpis.Mean("training_wages", programme)),
                kpis.Find("certificate_cost", programme) is { } usd ? Figures.Number(usd.Mean) : "",
            ]);
        }

        console.WriteLine();
        console.Write(table);
    }

    /// <summary>Nothing while nobody has ended it, or nobody can be through yet.</summary>
    private static string Yield(KpiLookup kpis, string programme) =>
        kpis.Find("pipeline_yield", programme) is { } yield
        && (kpis.Mean("trainees_qualified", programme) > 0 || kpis.Mean("in_training", programme) == 0)
            ? Figures.Percent(yield.Mean)
            : "";

    /// <summary>
    /// Only what a planner can do something about: nights and days off are not what stops a pipeline.
    /// </summary>
    private static void WriteWaits(IAnsiConsole console, KpiLookup kpis)
    {
        var causes = kpis.All("training_wait")
            .Where(row => row.Item != "roster" && row.Mean > 0)
            .OrderByDescending(row => row.Mean)
            .ToList();
        if (causes.Count > 0)
        {
            var trainees = kpis.All("trainees_enrolled").Sum(row => row.Mean);
            console.Footnote(
                "Days that a mean trainee waited: "
                    + $"{string.Join(", ", causes.Select(row => $"{row.Item} {Figures.Number(row.Mean / 24 / trainees, 1)}"))};",
                "nights and days off by roster are not among them."
            );
        }

        foreach (var facility in kpis.All("facility_use"))
        {
            var waited = kpis.Mean("facility_wait", facility.Item) / 24;
            console.Footnote(
                $"Of {facility.Item} {Figures.Percent(facility.Mean)} is "
                    + $"used{(waited > 0 ? $", and trainees waited {Figures.Number(waited)} days for it" : "")}."
            );
        }
    }
}
