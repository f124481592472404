using MineSim.Records;
using MineSim.Spec;
using MineSim.Spec.Roads;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/11-one-lane-ramp.yaml</c> says to expect.</summary>
public class OneLaneRampScenarioTests
{
    private const double Up = 0.8 / 14 * 60;
    private const double Down = 0.8 / 30 * 60;
    private const double Headway = 20 / 60.0;

    private static readonly MineSiteSpec Shipped = Scenario.Shipped("11-one-lane-ramp.yaml");

    [Fact]
    public void The_ramp_is_the_limit_and_widening_it_makes_the_shovels_that()
    {
        var (narrow, wide) = (Record.Of(Shipped, detail: Detail.Kpi), Record.Of(With(null), detail: Detail.Kpi));

        // Trips vary by a tenth, and whoever is slow in a platoon holds up those behind: a little less than the
        // formula.
        var capacity = 3 * 60 / (Up + Down + 2 * 2 * Headway);
        Assert.InRange(LoadsPerHour(narrow), 0.95 * capacity, capacity);
        Assert.Equal(2 * 60 / 3.3, LoadsPerHour(wide), 0.2);
        Assert.InRange(wide.Kpi("tonnes") / narrow.Kpi("tonnes"), 1.27, 1.33);
        Assert.InRange(wide.Kpi("plan_tonnes"), narrow.Kpi("tonnes"), wide.Kpi("tonnes"));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(14)]
    public void One_truck_at_a_time_is_twelve_loads_an_hour_whatever_the_fleet(int trucks)
    {
        var record = Record.Of(With(new OneLaneSpec(1), trucks), detail: Detail.Kpi);

        Assert.Equal(60 / (Up + Down), LoadsPerHour(record), 0.2);
    }

    private static double LoadsPerHour(ReplicationRecord record) => record.Kpi("loads") / Shipped.DurationHours;

    private static MineSiteSpec With(OneLaneSpec? oneLane, int trucks = 14)
    {
        var mine = Shipped.Mine;
        return Shipped with
        {
            Mine = mine with
            {
                Roads = mine.Roads with
                {
                    Segments =
                    [
                        .. mine.Roads.Segments.Select(segment =>
                            segment.OneLane is null ? segment : segment with { OneLane = oneLane }
                        ),
                    ],
                },
                Trucks = [mine.Trucks[0] with { Count = trucks }],
            },
        };
    }
}
