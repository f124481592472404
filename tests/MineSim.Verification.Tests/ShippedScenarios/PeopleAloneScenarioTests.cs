using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/26-people-alone.yaml</c> says to expect.</summary>
public class PeopleAloneScenarioTests
{
    private static readonly IReadOnlyList<ReplicationRecord> Records =
    [
        .. Enumerable
            .Range(0, 10)
            .Select(replication =>
                Record.Of(Scenario.Shipped<PeopleAloneSpec>("26-people-alone.yaml"), replication, Detail.Shift)
            ),
    ];

    [Theory]
    [InlineData(2031.0, 20)]
    [InlineData(2031.5, 2.5)]
    [InlineData(2034.0, 47)]
    [InlineData(2034.5, 30)]
    public void Trucks_stand_when_drivers_are_sought_late(double year, double trucks) =>
        Assert.Equal(trucks, Short(year), 1.0);

    [Fact]
    public void Between_the_steps_hardly_any_truck_stands() =>
        Assert.All([2028.0, 2029.0, 2030.0, 2033.0, 2036.0, 2037.0], year => Assert.InRange(Short(year), 0, 1));

    [Fact]
    public void Nobody_reports_of_a_mine_that_is_not_there()
    {
        Assert.Equal((0, 0), (Records[0].Events, Records[0].Rows<ProductionRow>().Count));
        Assert.All(Records[0].Rows<KpiRow>(), row => Assert.Matches("^(people|short|vacanc|local|women)", row.Kpi));
    }

    /// <summary>Trucks without a driver in a mean shift of a half-year.</summary>
    private static double Short(double year)
    {
        var first = (int)Math.Round(365 * (year - 2028));
        return Records
            .SelectMany(record => record.Rows<StaffingRow>())
            .Where(row => row.Skill == "drive-truck" && row.Day >= first && row.Day < first + 182)
            .Average(row => row.Short);
    }
}
