using MineSim.Cli.Showing;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Cli.Tests;

public class QuarterSectionTests
{
    private static readonly DateOnly Start = new(2028, 11, 1);

    [Fact]
    public void A_quarter_adds_up_its_months_within_the_run_and_says_what_trucks_stood_for()
    {
        // From November 2028 to the middle of October 2029, 344 days: two trucks stand a tenth of all hours without an
        // operator.
        var months = Enumerable
            .Range(0, 12)
            .Select(i => Start.AddMonths(i))
            .SelectMany(month =>
            {
                var hours = 2 * 24.0 * (month.Month == 10 ? 10 : DateTime.DaysInMonth(month.Year, month.Month));
                var name = $"{month:yyyy-MM}";
                return (MonthSummaryRow[])
                    [
                        Row(name, "tonnes", "", 1e7),
                        Row(name, "tonnes", "ore", 4e6),
                        Row(name, "plan_tonnes", "", 2e7),
                        Row(name, "truck_time", "no_operator", hours / 10),
                        Row(name, "truck_time", "queue_dump", hours / 5),
                        Row(name, "truck_time", "travel_empty", hours * 0.7),
                    ];
            });

        var text = Show([.. months], 24.0 * 344);

        Assert.Contains("By quarter  means, million t", text, StringComparison.Ordinal);
        Assert.Matches(@"2028-Q4 +20\.00 +40\.00 +2\.0 +10\.0% +0\.0% +0\.0% +20\.0%", text);
        Assert.Matches(@"2029-Q3 +30\.00 +60\.00 +2\.0 +10\.0%", text);
        Assert.Matches(@"2029-Q4 +10\.00 +20\.00 +2\.0 +10\.0%", text);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void A_short_run_is_shown_by_month_and_without_a_plan()
    {
        var text = Show(
            [
                Row("2028-11", "tonnes", "", 900),
                Row("2028-11", "truck_time", "repair", 72),
                Row("2028-12", "tonnes", "", 800),
                Row("2028-12", "truck_time", "repair", 0),
            ],
            1440
        );

        Assert.Matches(@"By month +means, t;", text);
        Assert.Matches(@"2028-11 +900 +0\.1 +0\.0% +0\.0% +100\.0%", text);
        Assert.Matches(@"2028-12 +800 +0\.0\s", text);
        Assert.DoesNotContain("plan", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_month_or_no_truck_is_nothing_over_time()
    {
        Assert.Empty(Show([Row("2028-11", "tonnes", "", 900), Row("2028-11", "truck_time", "repair", 72)], 240));
        Assert.Empty(
            Show([Row("2028-11", "people_short", "drive", 1), Row("2028-12", "people_short", "drive", 2)], 1440)
        );
    }

    private static string Show(MonthSummaryRow[] months, double hours) =>
        FakeRun.Show(
            80,
            terminal =>
                FakeRun.Sections(
                    terminal.Results,
                    ["By quarter", "By month"],
                    new Findings([], months)
                    {
                        Start = Start,
                        DurationHours = hours,
                        DayBegins = 0,
                    }
                )
        );

    private static MonthSummaryRow Row(string month, string kpi, string item, double mean) =>
        new(month, kpi, item, "", 9, mean, mean, mean, mean);
}
