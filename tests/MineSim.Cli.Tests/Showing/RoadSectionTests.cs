using MineSim.Cli.Showing;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Cli.Tests;

public class RoadSectionTests
{
    [Fact]
    public void Heavy_roads_and_what_was_done_about_them_are_shown()
    {
        var text = Show(
            Row("hauled_rolling_resistance", 0.0236),
            Row("extra_rolling_resistance", 0.004),
            Row("wet_roads", 512.4),
            Row("grader_time", 701)
        );

        Assert.Matches(@"rolling resistance that loads met +2\.36%\s", text);
        Assert.Matches(@"added by rain and wear, mean of all roads +0\.40%\s", text);
        Assert.Matches(@"wet roads, h +512\s", text);
        Assert.Matches(@"graders at work, h +701\s", text);
        Assert.DoesNotContain("graded, km", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mine_whose_roads_stay_as_they_are_has_no_section() => Assert.Equal("", Show(Row("tonnes", 5)));

    private static string Show(params SummaryRow[] rows) =>
        FakeRun.Show(120, terminal => FakeRun.Sections(terminal.Results, ["Haul roads"], new Findings(rows)));

    private static SummaryRow Row(string kpi, double value) =>
        new(kpi, "", "1", 1, value, 0, value, value, value, value, value, value, value);
}
