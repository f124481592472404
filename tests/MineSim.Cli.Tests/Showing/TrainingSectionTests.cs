using MineSim.Cli.Showing;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Cli.Tests;

public class TrainingSectionTests
{
    [Fact]
    public void A_programme_shows_its_people_and_what_they_wait_for()
    {
        var text = Show(
            Row("trainees_enrolled", "driving", 24),
            Row("trainees_qualified", "driving", 20.5),
            Row("trainees_failed", "driving", 2.5),
            Row("trainees_left", "driving", 0),
            Row("in_training", "driving", 1),
            Row("pipeline_yield", "driving", 0.891),
            Row("time_to_competence", "driving", 141.6),
            Row("training_wait", "seat", 2400),
            Row("training_wait", "trainer", 7200),
            Row("training_wait", "cohort", 0),
            Row("training_wait", "roster", 1e6)
        );

        Assert.Matches(@"driving +24\.0 +20\.5 +2\.5 +0\.0 +1\.0 +89\.1% +142", text);
        Assert.Contains("Days that a mean trainee waited: trainer 12.5, seat 4.2;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_anybody_s_training_is_over_there_is_neither_a_yield_nor_a_time_to_a_certificate() =>
        Assert.Matches(
            @"driving +24\.0 +0\.0 +0\.0 +0\.0 +0\.0\s*$",
            Show(Row("trainees_enrolled", "driving", 24)).TrimEnd()
        );

    [Fact]
    public void What_a_certificate_costs_is_shown_where_training_costs_something()
    {
        var text = Show(
            Row("trainees_enrolled", "driving", 24),
            Row("trainees_enrolled", "mending", 40),
            Row("training_cost", "driving", 266_880),
            Row("training_cost", "mending", 0),
            Row("training_wages", "driving", 48_900.4),
            Row("training_wages", "mending", 200_000),
            Row("certificate_cost", "driving", 16_450)
        );

        Assert.Matches(@"US\$ +fees and hours +wages of trainees +a certificate", text);
        Assert.Matches(@"driving +266,880 +48,900 +16,450", text);
        Assert.Matches(@"mending +0 +200,000 *\n", text);
    }

    [Fact]
    public void A_mine_without_training_has_no_section() => Assert.Equal("", Show(Row("tonnes", "", 5)).Trim());

    private static string Show(params SummaryRow[] rows) =>
        FakeRun.Show(120, terminal => FakeRun.Sections(terminal.Results, ["Training"], new Findings(rows)));

    private static SummaryRow Row(string kpi, string item, double value) =>
        new(kpi, item, "1", 1, value, 0, value, value, value, value, value, value, value);
}
