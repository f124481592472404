using MineSim.Cli.Showing;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;

namespace MineSim.Cli.Tests;

public class EnergySectionTests
{
    [Fact]
    public void Fuel_and_cost_are_shown_and_overworked_tyres_and_small_tanks_are_warned_of()
    {
        var text = Show(
            Row("fuel", "", 1_234_567),
            Row("fuel_per_tonne", "", 0.4321),
            Row("movement_cost_per_tonne", "", 1.23456),
            Row("electricity", "", 0),
            Row("tkph", "980E-5", 1350),
            Row("tkph_hardest_shift", "980E-5", 1500),
            Row("tkph_rating", "980E-5", 1400),
            Row("tkph", "small", 700),
            Row("tkph_rating", "small", 900),
            Row("supply_lowest", "980E-5", -0.05)
        );

        Assert.Matches(@"diesel, thousand L +1,235\s", text);
        Assert.Matches(@"diesel, L/t +0\.432\s", text);
        Assert.Matches(@"cost of movement, US\$/t +1\.235\s", text);
        Assert.DoesNotContain("electricity", text, StringComparison.Ordinal);
        Assert.Contains(
            "The tyres of 980E-5 do 1,350 TKPH, 1,500 in the hardest shift, and are rated for 1,400.",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("The tyres of small", text, StringComparison.Ordinal);
        Assert.Contains(
            "Tank or battery of 980E-5 is too small: its lowest level is -5.0% of what it holds.",
            text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_mine_that_says_nothing_of_energy_has_no_section() => Assert.Equal("", Show(Row("tonnes", "", 5)));

    private static string Show(params SummaryRow[] rows) =>
        FakeRun.Show(
            120,
            terminal => FakeRun.Sections(terminal.Results, ["Energy and cost of movement"], new Findings(rows))
        );

    private static SummaryRow Row(string kpi, string item, double value) =>
        new(kpi, item, "1", 1, value, 0, value, value, value, value, value, value, value);
}
