using MineSim.Reports.Sections;
using MineSim.Results.Tables;
using MineSim.Verbs.Summing;

namespace MineSim.Cli.Tests;

public sealed class PlanSectionTests
{
    [Fact]
    public void The_worst_line_is_named_with_what_is_missing()
    {
        var text = Show(
            9,
            ("2028-01 n-1", 500_000, 0, 0, 2_000),
            ("2028-02 n-1", 500_000, 20_000, 60_000, 90_000),
            ("2028-02 s/ore", 800_000, 0, 30_000, 70_000)
        );

        Assert.Contains(
            "Plan and fleet cannot meet: 2028-02 n-1 is short of 60.0 thousand t (P50; P10 20.0, P90 90.0); 1 "
                + "more line short.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("6.0%", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Loads_on_the_road_at_the_end_of_a_period_are_no_shortfall() =>
        Assert.Contains(
            "Plan and fleet meet",
            Show(9, ("2028-01 n-1", 500_000, 0, 400, 900)),
            StringComparison.Ordinal
        );

    [Fact]
    public void One_replication_has_one_figure()
    {
        var text = Show(1, ("2028-01 n-1", 500_000, 60_000, 60_000, 60_000));

        Assert.Contains(
            "Plan and fleet cannot meet: 2028-01 n-1 is short of 60.0 thousand t.",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("P50", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_plan_shows_the_lines_that_miss_most()
    {
        var text = Show(9, [.. Enumerable.Range(1, 40).Select(i => ($"2028-01 b-{i:00}", 1e6, 0.0, i * 1e4, i * 2e4))]);

        Assert.Contains("28 more lines of the plan are in the table plan_vs_actual", text, StringComparison.Ordinal);
        Assert.Contains("b-40", text, StringComparison.Ordinal);
        Assert.DoesNotContain("b-28", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_plan_that_is_met_is_one_sentence()
    {
        var text = Show(9, [.. Enumerable.Range(1, 40).Select(i => ($"2028-01 b-{i:00}", 1e6, 0.0, 0.0, 1e4))]);

        Assert.Contains("The 40 lines of the plan are in the table plan_vs_actual.", text, StringComparison.Ordinal);
        Assert.Contains("Plan and fleet meet", text, StringComparison.Ordinal);
        Assert.DoesNotContain("b-01", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mine_without_a_plan_says_only_that_loaders_have_no_face()
    {
        Assert.Equal("", Show(9).Trim());
        Assert.Contains(
            "Loaders stood 1,234 h without a face: no rock is left for them.",
            FakeRun.Show(
                120,
                terminal =>
                    FakeRun.Sections(
                        terminal.Results,
                        ["Plan by period", ""],
                        new Findings([Row("loader_time", "no_face", 9, 1234, 1234, 1234)])
                        {
                            Chances = new Chances(FakeRun.Result().Figures),
                        }
                    )
            ),
            StringComparison.Ordinal
        );
    }

    private static string Show(
        int replications,
        params (string Item, double Planned, double P10, double P50, double P90)[] lines
    ) =>
        FakeRun.Show(
            120,
            terminal =>
                FakeRun.Sections(
                    terminal.Results,
                    ["Plan by period", ""],
                    new Findings([
                        .. lines.Select(line =>
                            Row("period_plan_tonnes", line.Item, replications, line.Planned, line.Planned, line.Planned)
                        ),
                        .. lines.Select(line =>
                            Row(
                                "period_tonnes",
                                line.Item,
                                replications,
                                line.Planned - line.P90,
                                line.Planned - line.P50,
                                line.Planned - line.P10
                            )
                        ),
                        .. lines.Select(line =>
                            Row("period_shortfall_tonnes", line.Item, replications, line.P10, line.P50, line.P90)
                        ),
                    ])
                    {
                        Chances = new Chances(FakeRun.Result().Figures),
                    }
                )
        );

    private static SummaryRow Row(string kpi, string item, int n, double p10, double p50, double p90) =>
        new(kpi, item, "t", n, p50, 0, p50, p50, p10, p50, p90, p10, p90);
}
