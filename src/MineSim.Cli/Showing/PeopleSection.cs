using Spectre.Console;

namespace MineSim.Cli;

/// <summary>People short, by the skill they would have needed.</summary>
internal static class PeopleSection
{
    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        var skills = kpis.All("people_short");
        if (skills.Count == 0)
            return;
        console.Heading("People", "a mean shift wants so many, and has so many too few");
        var table = Sections.FigureTable("skill", "wanted", "short", "P10", "P90", "short shifts");
        foreach (var row in skills)
        {
            table.AddRow(
                row.Item.Length == 0 ? "[bold]all skills[/]" : row.Item.EscapeMarkup(),
                kpis.Find("people_required", row.Item) is { } wanted ? Figures.Number(wanted.Mean, 1) : "",
                row.Mean > 0.05 ? $"[magenta]{Figures.Number(row.Mean, 1)}[/]" : Figures.Number(row.Mean, 1),
                Figures.Number(row.P10, 1), Figures.Number(row.P90, 1),
                kpis.Find("short_shifts", row.Item) is { } shifts ? Figures.Percent(shifts.Mean) : "");
        }

        console.Write(table);
    }
}
