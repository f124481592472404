using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>People short, by the skill they would have needed.</summary>
internal static class PeopleSection
{
    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        var skills = kpis.All("people_short");
        if (skills.Count == 0)
            return;
        console.Heading("People", "in a mean shift; short shifts: the share that lacks somebody");
        string[] percentile = kpis.IsSingle ? [] : ["P90"];
        var table = Sections.FigureTable(["", "wanted", "present", "licensed", "short", .. percentile, "short shifts"]);
        foreach (var row in skills)
        {
            var isWanted = kpis.Mean("people_required", row.Item) > 0;
            string[] p90 = kpis.IsSingle ? [] : [isWanted ? Figures.Number(row.P90, 1) : ""];
            table.AddRow([
                row.Item.EscapeMarkup(),
                isWanted ? Mean("people_required") : "",
                Mean("people_present"),
                Mean("people_licensed"),
                !isWanted ? ""
                : row.Mean > 0.05 ? $"[magenta]{Figures.Number(row.Mean, 1)}[/]"
                : Figures.Number(row.Mean, 1),
                .. p90,
                isWanted && kpis.Find("short_shifts", row.Item) is { } shifts ? Figures.Percent(shifts.Mean) : "",
            ]);

            string Mean(string kpi) => kpis.Find(kpi, row.Item) is { } found ? Figures.Number(found.Mean, 1) : "";
        }

        console.WriteFigures(table);
        console.Footnote(
            "Figures are of the moment a shift starts; people with several licences",
            "count under each skill, and those in training are present without one."
        );
        if (skills.Any(row => kpis.Mean("people_required", row.Item) == 0))
        {
            console.Footnote(
                "No number is wanted of skills that work orders and training ask for as they",
                "need them; what waited for technicians is under Workshop."
            );
        }

        WriteJourneys(console, kpis);
    }

    private static void WriteJourneys(IAnsiConsole console, KpiLookup kpis)
    {
        foreach (var journeys in kpis.All("journeys"))
        {
            var late = kpis.Mean("late_arrivals", journeys.Item);
            var hours =
                late > 0
                    ? $", {Figures.Number(late, 1)} arrivals late by "
                        + $"{Figures.Number(kpis.Mean("late_arrival_time", journeys.Item) / late, 1)} h"
                    : "";
            console.Footnote($"{Figures.Number(journeys.Mean)} journeys between {journeys.Item} and site{hours}.");
        }
    }
}
