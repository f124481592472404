using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>Trucks and loaders by time category, in groups that add up to calendar time.</summary>
internal static class TimeSection
{
    private const double LeastShown = 0.5; // Less would be written as 0 h.

    public static void Write(IAnsiConsole console, KpiLookup kpis)
    {
        var (trucks, loaders) = (Total(kpis, "truck_time"), Total(kpis, "loader_time"));
        if (trucks + loaders == 0)
            return;
        console.Heading(
            "Time",
            (kpis.IsSingle ? "" : "mean ") + "hours of all machines together, and share of calendar time"
        );
        var table = Sections.FigureTable("", "trucks h", "share", "loaders h", "share");
        var bars = new List<(double Share, string? Colour)>();
        foreach (var group in TimeGroup.All)
            WriteGroup(group);
        WriteOther();
        AddRow("calendar time", trucks, loaders, "bold", null);
        console.WriteFigures(table.WithBars(console, bars));

        void WriteGroup(TimeGroup group)
        {
            var parts = group
                .Categories.Select(part =>
                    (
                        part.Words,
                        Trucks: kpis.Mean("truck_time", part.Category),
                        Loaders: kpis.Mean("loader_time", part.Category)
                    )
                )
                .Where(part => part.Trucks + part.Loaders >= LeastShown)
                .ToList();
            if (parts.Count == 0)
                return;
            AddRow(group.Name, parts.Sum(part => part.Trucks), parts.Sum(part => part.Loaders), "bold", group.Colour);
            foreach (var part in parts.Where(part => part.Words.Length > 0))
                AddRow("  " + part.Words, part.Trucks, part.Loaders, "default", null);
        }

        void WriteOther()
        {
            var known = TimeGroup.All.SelectMany(group => group.Categories).Select(part => part.Category).ToHashSet();
            var (t, l) = (Total(kpis, "truck_time", known), Total(kpis, "loader_time", known));
            if (t + l >= LeastShown)
                AddRow("other", t, l, "bold", "default");
        }

        void AddRow(string name, double t, double l, string style, string? bar)
        {
            string[] cells = [name, Hours(t), Share(t, trucks), Hours(l), Share(l, loaders)];
            var row = cells.Select(
                (cell, i) => i == 0 || style != "default" ? $"[{style}]{cell.EscapeMarkup()}[/]" : cell
            );
            table.AddRow([.. row]);
            bars.Add((trucks > 0 ? t / trucks : l / loaders, bar));
        }
    }

    private static string Hours(double hours) => hours > 0 ? Figures.Number(hours) : "";

    private static string Share(double hours, double all) => hours > 0 ? Figures.Percent(hours / all) : "";

    private static double Total(KpiLookup kpis, string kpi, HashSet<string>? without = null) =>
        kpis.All(kpi).Where(row => row.Item.Length > 0 && without?.Contains(row.Item) != true).Sum(row => row.Mean);
}
