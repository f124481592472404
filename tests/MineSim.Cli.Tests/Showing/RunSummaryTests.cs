using MineSim.Cli.Showing;
using MineSim.Reports.Sections;
using MineSim.Spec.Value;

namespace MineSim.Cli.Tests;

public sealed class RunSummaryTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void A_planner_reads_tonnes_time_losses_and_people(int width) =>
        Snapshot.Matches($"run-summary-{width}", Summary(width));

    [Fact]
    public void Eighty_columns_are_never_exceeded() =>
        Assert.All(
            Summary(80).Split('\n').TakeWhile(line => !line.StartsWith("Dataset", StringComparison.Ordinal)),
            line => Assert.InRange(line.Length, 0, 80)
        );

    [Theory]
    [InlineData(80, false)]
    [InlineData(100, false)]
    [InlineData(120, true)]
    public void A_bar_is_whole_or_not_there(int width, bool bars)
    {
        var text = FakeRun.Show(
            width,
            terminal =>
                FakeRun.Sections(
                    terminal.Results,
                    ["From potential to tonnes moved"],
                    new Findings([
                        new("tonnes", "", "t", 9, 1000, 0, 0, 0, 1000, 1000, 1000, 0, 0),
                        new("potential_tonnes", "", "t", 9, 1100, 0, 0, 0, 1100, 1100, 1100, 0, 0),
                        new(
                            "tonnes_lost",
                            "a_cause_that_has_half_a_bar_in_a_hundred_columns",
                            "t",
                            9,
                            100,
                            0,
                            0,
                            0,
                            100,
                            100,
                            100,
                            0,
                            0
                        ),
                    ])
                )
        );

        Assert.Equal(bars ? 1 : 0, text.Split(new string('█', 20)).Length - 1);
        Assert.Equal(bars ? 40 : 0, text.Count(character => character == '█'));
    }

    [Fact]
    public void A_mine_without_plan_or_workforce_has_no_columns_for_them()
    {
        var text = FakeRun.Show(
            80,
            terminal =>
                RunSummary.Write(
                    terminal,
                    FakeRun.Result(kpi =>
                        kpi.Kpi is not "plan_tonnes" && !kpi.Kpi.StartsWith("people", StringComparison.Ordinal)
                    ),
                    CommandName.Installed
                )
        );

        Assert.DoesNotContain("plan", text, StringComparison.Ordinal);
        Assert.DoesNotContain("People", text, StringComparison.Ordinal);
        Assert.Contains("all materials", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ratios_of_time_are_shown_with_the_definition_that_the_scenario_gives()
    {
        var spec = FakeRun.Plan.Spec with
        {
            TimeRatios = new()
            {
                PhysicalAvailability = new(TimeLevel.Available, TimeLevel.Calendar),
                UseOfAvailability = new(TimeLevel.Productive, TimeLevel.Scheduled),
                EffectiveUtilisation = new(TimeLevel.Productive, TimeLevel.Scheduled),
            },
        };

        var text = FakeRun.Show(
            80,
            terminal =>
                RunSummary.Write(
                    terminal,
                    FakeRun.Result() with
                    {
                        Plan = FakeRun.Plan with { Spec = spec },
                    },
                    CommandName.Installed
                )
        );

        Assert.Contains(
            "Of the levels above: physical availability is available ÷ calendar,\n"
                + "use of availability productive ÷ scheduled, utilisation productive ÷ scheduled.\n",
            text.ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_replication_has_no_interval()
    {
        var text = FakeRun.Show(
            80,
            terminal => RunSummary.Write(terminal, FakeRun.Result(replications: 1), CommandName.Installed)
        );

        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.All(
            ["P10", "P50", "P90", "mean", "chance", "±"],
            word =>
                Assert.DoesNotContain(
                    word,
                    text.Replace("in a mean shift", "", StringComparison.Ordinal),
                    StringComparison.Ordinal
                )
        );
        Snapshot.Matches("run-summary-single", text);
        Assert.Contains("1 replication,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_category_that_the_summary_does_not_know_is_shown_as_other()
    {
        var text = FakeRun.Show(
            80,
            terminal =>
                FakeRun.Sections(
                    terminal.Results,
                    ["Time"],
                    new Findings([
                        new("truck_time", "load", "h", 1, 30, 0, 0, 0, 0, 0, 0, 0, 0),
                        new("truck_time", "tyre_change", "h", 1, 10, 0, 0, 0, 0, 0, 0, 0, 0),
                    ])
                )
        );

        Assert.Matches(@"other\s+10\s+25\.0%", text);
        Assert.Matches(@"calendar time\s+40\s+100\.0%", text);
    }

    private static string Summary(int width) =>
        FakeRun.Show(width, terminal => RunSummary.Write(terminal, FakeRun.Result(), CommandName.Installed));
}
