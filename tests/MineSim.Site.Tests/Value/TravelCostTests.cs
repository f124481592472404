using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Value;
using MineSim.Records.Words;
using MineSim.Spec;
using MineSim.Spec.Rules;

namespace MineSim.Site.Tests;

public class TravelCostTests
{
    [Fact]
    public void Every_journey_is_paid_once_in_the_month_in_which_it_is_made()
    {
        var record = Run(
            BusyMine.Of(80) with
            {
                Value = new() { Local = new() { Shares = new Dictionary<string, double> { ["travel"] = 0.25 } } },
            }
        );

        var paid = record
            .Rows<ValueRow>()
            .Where(row => row.Line == ValueWords.Travel && row.Account == ValueWords.CashFlow)
            .ToList();
        Assert.Equal(["2028-01", "2028-02", "2028-03"], paid.Select(row => row.Month));
        Assert.All(
            paid,
            row =>
                Assert.Equal(
                    (ValueWords.Operating.Name, "town", -200 * row.Quantity),
                    (row.Category, row.Item, row.Usd)
                )
        );
        Assert.Equal(Kpi(record, "journeys"), paid.Sum(row => row.Quantity));
        Assert.Equal(Kpi(record, "travel_cost"), -paid.Sum(row => row.Usd));
        Assert.Equal(
            0.25 * Kpi(record, "travel_cost"),
            record.Rows<ValueRow>().Where(row => row.Account == ValueWords.Local).Sum(row => row.Usd),
            1e-9
        );
    }

    [Fact]
    public void Journeys_are_those_of_everybody_at_both_ends_of_each_swing()
    {
        // In 28 days each of four panels of 14 comes once and goes once; before, the panel goes whose last shift is
        // under way as the run begins.
        Assert.Equal(14 + 56 * 2, Kpi(Run(BusyMine.Of(28)), "journeys"));
        Assert.Equal(14 + 56 * 2 * 3, Kpi(Run(BusyMine.Of(84)), "journeys"));
    }

    private static double Kpi(ReplicationRecord record, string kpi) =>
        record.Rows<KpiRow>().Single(row => row.Kpi == kpi && row.Item == "town").Value;

    private static ReplicationRecord Run(CrewedMineSpec spec)
    {
        var workforce = spec.Workforce with
        {
            Homes = [new("town", 6) { UsdPerJourney = 200 }],
            People = [.. spec.Workforce.People.Select(group => group with { Home = "town" })],
        };
        var record = new ReplicationRecord();
        SiteModel.Run(CheckedSite.Of(spec with { Workforce = workforce }), 0, Detail.Shift, record);
        return record;
    }
}
