using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>Who came and went by role, and whether shares of people were reached by their dates.</summary>
internal static class MovementSection
{
    private static readonly (string Kpi, string Words)[] Shares =
    [
        ("local_people_share", "local people"),
        ("women_share", "women"),
    ];

    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        WritePeople(console, kpis);
        WriteShares(console, kpis);
    }

    private static void WritePeople(IAnsiConsole console, KpiLookup kpis)
    {
        var roles = kpis.All("people_employed");
        if (roles.Count == 0)
            return;
        console.Heading("People hired and lost", "means of the replications; vacant: positions in the mean");
        var table = Sections.FigureTable(["", "at start", "hired", "left", "employed", "vacant"]);
        foreach (
            var role in roles
                .Where(role => role.Item.Length > 0)
                .Concat(roles.Where(role => role.Item.Length == 0 && roles.Count > 2))
        )
        {
            table.AddRow([
                role.Item.Length == 0 ? "[bold]everybody[/]" : role.Item.EscapeMarkup(),
                Mean("people_at_start"),
                Mean("people_hired"),
                Mean("people_left"),
                Figures.Number(role.Mean, 1),
                kpis.Find("vacancies", role.Item) is { } vacant ? Figures.Number(vacant.Mean, 1) : "",
            ]);

            string Mean(string kpi) => Figures.Number(kpis.Mean(kpi, role.Item), 1);
        }

        console.WriteFigures(table);
    }

    private static void WriteShares(IAnsiConsole console, KpiLookup kpis)
    {
        string[] chance = kpis.IsSingle ? [] : ["chance"];
        var table = Sections.FigureTable(["", "on", "share", "target", .. chance]);
        foreach (var (kpi, words) in Shares)
        {
            foreach (var row in kpis.All(kpi))
            {
                var met = kpis.Find(kpi + "_met", row.Item)?.Mean;
                string[] reached = kpis.IsSingle ? [] : [met is { } share ? Figures.Percent(share, 0) : ""];
                table.AddRow([
                    words,
                    row.Item.Length == 0 ? "the end" : row.Item,
                    Coloured(row.Mean, met),
                    kpis.Find(kpi + "_target", row.Item) is { } target ? Figures.Percent(target.Mean) : "",
                    .. reached,
                ]);
            }
        }

        if (table.Rows.Count == 0)
            return;
        console.Heading(
            "Shares of people",
            kpis.IsSingle ? "" : "means; chance: the share of replications that meet the target"
        );
        console.WriteFigures(table);
    }

    private static string Coloured(double share, double? met)
    {
        var text = Figures.Percent(share);
        return met is null ? text : $"[{(met >= 0.5 ? "green" : "red")}]{text}[/]";
    }
}
