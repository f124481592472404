using System.Globalization;
using MineSim.Records.TimeUsage;
using MineSim.Records.Words;
using MineSim.Results.Tables;

namespace MineSim.Reports.Sections;

/// <summary>
/// From when to when: tonnes, trucks, and what trucks stood for, quarter by quarter; month by month in a short run.
/// </summary>
internal static class QuarterSection
{
    private const int MostMonths = 9;

    // A share of the trucks' time from which on it is worth a look.
    private const double Much = 0.1;

    private static readonly (string Heading, TimeCategory[] Categories)[] Standing =
    [
        (TimeGroup.NoOperator.Short, [TimeCategory.NoOperator]),
        ("await repair", [TimeCategory.WaitRepair, TimeCategory.WaitService]),
        (TimeWords.Of(TimeCategory.Repair).Short, [TimeCategory.Repair, TimeCategory.Service]),
        ("queueing", [TimeCategory.QueueLoader, TimeCategory.QueueDump, TimeCategory.QueueRoad, TimeCategory.NoLoader]),
    ];

    public static Section? Choose(Findings findings)
    {
        var months = findings.RowsByMonth;
        var isByMonth = months.Select(row => row.Month).Distinct().Count() <= MostMonths;
        var periods = months.GroupBy(row => isByMonth ? row.Month : QuarterOf(row.Month)).ToList();
        if (
            findings.DayBegins is not { } dayBegins
            || periods.Count < 2
            || !months.Any(row => row.Kpi == FleetKpis.Trucks.Time.Name && row.Mean > 0)
        )
        {
            return null;
        }

        var measure = Measure.OfTonnes(periods.Max(period => Sum(period, Kpi.Tonnes)));
        var isPlanned = months.Any(row => row.Kpi == Kpi.PlanTonnes.Name);
        return new Section(
            isByMonth ? "By month" : "By quarter",
            [
                new Table(
                    "",
                    [
                        new(Kpi.Tonnes.Short),
                        .. isPlanned ? (Column[])[new(Kpi.PlanTonnes.Short)] : [],
                        new("trucks"),
                        .. Standing.Select(standing => new Column(standing.Heading)),
                    ],
                    [.. periods.Select(period => Row(period))]
                ),
            ]
        )
        {
            Remark = $"means, {measure.Unit}; shares of the time of trucks that were there",
        };

        Row Row(IGrouping<string, MonthSummaryRow> period)
        {
            var hours = period.Where(row => row.Kpi == FleetKpis.Trucks.Time.Name).Sum(row => row.Mean);
            var length = period
                .Select(row => row.Month)
                .Distinct()
                .Sum(month => HoursWithin(month, findings, dayBegins));
            return new(
                period.Key,
                [
                    new(Sum(period, Kpi.Tonnes), measure) { IsKey = true },
                    .. isPlanned ? (Cell[])[new(Sum(period, Kpi.PlanTonnes), measure)] : [],
                    new(hours / length, Measure.Plain(1)),
                    .. Standing.Select(standing =>
                        hours > 0 ? Share(standing.Categories.Sum(lost => Hours(period, lost)) / hours) : Cell.Empty
                    ),
                ]
            );
        }
    }

    private static string QuarterOf(string month) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{month[..4]}-Q{(int.Parse(month.AsSpan(5), CultureInfo.InvariantCulture) + 2) / 3}"
        );

    /// <summary>
    /// Hours of the run of which the shift begins in a month; what is under way when the run starts is of the first.
    /// </summary>
    private static double HoursWithin(string month, Findings findings, double dayBegins)
    {
        var (start, durationHours) = (findings.Start, findings.DurationHours);
        var first = DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Since(first.AddMonths(1)) - Since(first);

        double Since(DateOnly day) =>
            day <= start ? 0 : Math.Min(24.0 * (day.DayNumber - start.DayNumber) + dayBegins, durationHours);
    }

    private static double Hours(IEnumerable<MonthSummaryRow> period, TimeCategory category) =>
        Sum(period, FleetKpis.Trucks.Time, TimeWords.Of(category));

    private static double Sum(IEnumerable<MonthSummaryRow> period, Kpi kpi, string item = "") =>
        period.Where(row => row.Kpi == kpi.Name && row.Item == item).Sum(row => row.Mean);

    private static Cell Share(double share) =>
        new(share, Measure.Percent) { Tone = share >= Much ? Tone.Fair : Tone.Plain };
}
