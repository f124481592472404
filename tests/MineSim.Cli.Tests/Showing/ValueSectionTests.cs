using MineSim.Cli.Showing;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Cli.Tests;

public class ValueSectionTests
{
    [Fact]
    public void A_planner_reads_the_way_from_revenue_to_net_present_value()
    {
        var text = FakeRun.Show(
            80,
            terminal =>
                FakeRun.Sections(
                    terminal.Results,
                    ["Value"],
                    new Findings([
                        Row("revenue", "", 400e6),
                        Row("revenue", "copper", 300e6),
                        Row("revenue", "gold", 100e6),
                        Row("selling_cost", "", 20e6),
                        Row("royalties", "", 19e6),
                        Row("royalties", "province", 19e6),
                        Row("operating_cost", "", 108e6),
                        Row("operating_cost", "wages", 108e6),
                        Row("capital_cost", "", 0),
                        Row("cash_flow", "", 253e6),
                        Row("npv", "", 240e6),
                        Row("partner_npv", "one", 120e6),
                        Row("operating_cost_per_tonne", "", 24.65),
                        Row("operating_cost_per_ore_tonne", "", 0),
                    ])
                )
        );

        Assert.Matches("revenue +360\\.0 +400\\.0 +440\\.0 +400\\.0 ± 8\\.0", text);
        Assert.Matches("operating cost +-118\\.8 +-108\\.0 +-97\\.2 +-108\\.0 ± 2\\.2", text);
        Assert.Contains("net present value", text, StringComparison.Ordinal);
        Assert.Contains("  of one", text, StringComparison.Ordinal);
        Assert.DoesNotContain("capital", text, StringComparison.Ordinal);
        Assert.DoesNotContain("tonne of ore", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Without_money_it_is_silent() =>
        Assert.Empty(
            FakeRun.Show(
                80,
                terminal => FakeRun.Sections(terminal.Results, ["Value"], new Findings([Row("tonnes", "", 1)]))
            )
        );

    private static SummaryRow Row(string kpi, string item, double usd) =>
        new(
            kpi,
            item,
            "USD",
            9,
            usd,
            0.1 * usd,
            0.98 * usd,
            1.02 * usd,
            0.9 * usd,
            usd,
            1.1 * usd,
            0.9 * usd,
            1.1 * usd
        );
}
