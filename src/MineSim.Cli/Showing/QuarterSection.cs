using System.Globalization;
using MineSim.Results.Tables;
using Spectre.Console;

namespace MineSim.Cli.Showing;

/// <summary>
/// From when to when: tonnes, trucks, and what trucks stood for, quarter by quarter; month by month in a short run.
/// </summary>
internal static class QuarterSection
{
    private const int MostMonths = 9;

    private static readonly (string Heading, string[] Categories)[] Standing =
    [
        ("no operator", ["no_operator"]),
        ("await repair", ["wait_repair", "wait_service"]),
        ("repair", ["repair", "service"]),
        ("queueing", ["queue_loader", "queue_dump", "queue_road", "no_loader"]),
    ];

    public static void Write(
        IAnsiConsole console,
        IReadOnlyList<MonthSummaryRow> months,
        DateOnly start,
        double durationHours,
        double dayBegins
    )
    {
        var byMonth = months.Select(row => row.Month).Distinct().Count() <= MostMonths;
        var periods = months.GroupBy(row => byMonth ? row.Month : QuarterOf(row.Month)).ToList();
        if (periods.Count < 2 || !months.Any(row => row.Kpi == "truck_time" && row.Mean > 0))
            return;
        var scale = TonneScale.For(periods.Max(period => Sum(period, "tonnes", [""])));
        var isPlanned = months.Any(row => row.Kpi == "plan_tonnes");
        console.Heading(
            byMonth ? "By month" : "By quarter",
            $"means, {scale.Unit}; shares of the time of trucks that were there"
        );
        var table = Sections.FigureTable([
            "",
            "moved",
            .. isPlanned ? (string[])["plan"] : [],
            "trucks",
            .. Standing.Select(standing => standing.Heading),
        ]);
        foreach (var period in periods)
        {
            var hours = period.Where(row => row.Kpi == "truck_time").Sum(row => row.Mean);
            table.AddRow([
                period.Key,
                $"[bold]{scale.Format(Sum(period, "tonnes", [""]))}[/]",
                .. isPlanned ? (string[])[scale.Format(Sum(period, "plan_tonnes", [""]))] : [],
                Figures.Number(
                    hours
                        / period
                            .Select(row => row.Month)
                            .Distinct()
                            .Sum(month => HoursWithin(month, start, durationHours, dayBegins)),
                    1
                ),
                .. Standing.Select(standing =>
                    hours > 0 ? Share(Sum(period, "truck_time", standing.Categories) / hours) : ""
                ),
            ]);
        }

        console.WriteFigures(table);
    }

    private static string QuarterOf(string month) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{month[..4]}-Q{(int.Parse(month.AsSpan(5), CultureInfo.InvariantCulture) + 2) / 3}"
        );

    /// <summary>
    /// Hours of the run of which the shift begins in a month; what is under way when the run starts is of the first.
    /// </summary>
    private static double HoursWithin(string month, DateOnly start, double durationHours, double dayBegins)
    {
        var first = DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Since(first.AddMonths(1)) - Since(first);

        double Since(DateOnly day) =>
            day <= start ? 0 : Math.Min(24.0 * (day.DayNumber - start.DayNumber) + dayBegins, durationHours);
    }

    private static double Sum(IEnumerable<MonthSummaryRow> period, string kpi, string[] items) =>
        period.Where(row => row.Kpi == kpi && items.Contains(row.Item)).Sum(row => row.Mean);

    private static string Share(double share) =>
        share >= 0.1 ? $"[yellow]{Figures.Percent(share)}[/]" : Figures.Percent(share);
}
