using MineSim.Cli.Showing;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Cli.Tests;

public sealed class PayloadSectionTests
{
    [Fact]
    public void A_broken_policy_is_said_with_its_figures()
    {
        var text = Show(over110: 0.142, over120: 0.001);

        Assert.Contains(
            "haul-truck: 14.2% of loads weigh more than 110% of the target; the policy allows 10.0%.",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "haul-truck: 0.1% of loads weigh more than 120% of the target; the policy allows none.",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_policy_that_is_kept_is_no_news() => Assert.Equal("", Show(over110: 0.1, over120: 0).Trim());

    private static string Show(double over110, double over120) =>
        FakeRun.Show(
            120,
            terminal =>
                FakeRun.Sections(
                    terminal.Results,
                    ["Payload policy broken"],
                    new Findings([
                        Row("payload_over_110", over110),
                        Row("payload_over_120", over120),
                        Row("payload_limit_110", 0.1),
                        Row("payload_limit_120", 0),
                    ])
                )
        );

    private static SummaryRow Row(string kpi, double mean) =>
        new(kpi, "haul-truck", "1", 9, mean, 0, mean, mean, mean, mean, mean, mean, mean);
}
