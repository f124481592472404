using MineSim.Records;
using MineSim.Spec;
using MineSim.Spec.Travel;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/30-fly-in-fly-out.yaml</c> says to expect.</summary>
public class FlyInFlyOutScenarioTests
{
    private const int Replications = 10;

    private static readonly CrewedMineSpec Shipped = Scenario.Shipped<CrewedMineSpec>("30-fly-in-fly-out.yaml");

    [Fact]
    public void Late_flights_cost_a_little_and_the_first_day_on_a_lot()
    {
        var workforce = Shipped.Workforce;
        var (late, onTime) = (
            Megatonnes(workforce),
            Megatonnes(workforce with { Transport = [workforce.Transport[0] with { DelayChance = 0 }] })
        );
        var firstDay = Megatonnes(workforce with { Homes = [workforce.Homes[0] with { Days = TravelDays.First }] });

        Assert.Equal(36.4, late, 0.25);
        Assert.InRange(onTime - late, 0.1, 0.5);
        Assert.Equal(33.8, firstDay, 0.25);
    }

    [Fact]
    public void Nobody_is_called_in_who_is_a_flight_away()
    {
        var near = Shipped.Workforce with
        {
            Homes = [],
            Transport = [],
            People = [.. Shipped.Workforce.People.Select(group => group with { Home = null })],
        };

        Assert.Equal(39.1, Megatonnes(near), 0.25);
        Assert.InRange(Overtime(Shipped.Workforce), 0, 0.1 * Overtime(near));
    }

    private static double Megatonnes(WorkforceSpec workforce) => Mean(workforce, record => record.Kpi("tonnes") / 1e6);

    private static double Overtime(WorkforceSpec workforce) =>
        Mean(workforce, record => record.Kpi("overtime", "drive-truck"));

    private static double Mean(WorkforceSpec workforce, Func<ReplicationRecord, double> figure)
    {
        var spec = Shipped with { Workforce = workforce };
        return Enumerable
            .Range(0, Replications)
            .Average(replication => figure(Record.Of(spec, replication, Detail.Kpi)));
    }
}
