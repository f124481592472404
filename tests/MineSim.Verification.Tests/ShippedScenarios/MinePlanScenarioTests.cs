using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/15-mine-plan.yaml</c> says to expect.</summary>
public class MinePlanScenarioTests
{
    private static readonly MineSiteSpec Shipped = Scenario.Shipped("15-mine-plan.yaml");

    [Fact]
    public void Four_trucks_fall_short_in_february_and_catch_up_in_march()
    {
        ReplicationRecord[] records =
        [
            .. Enumerable.Range(0, 10).Select(replication => Record.Of(Shipped, replication, Detail.Shift)),
        ];

        Assert.All(
            records,
            record =>
                Assert.All(
                    record.Rows<PlanVsActualRow>(),
                    row => Assert.True(row.Period == "2028-02" || row.ShortfallT == 0, $"{row}")
                )
        );
        Assert.InRange(Missing("w-1"), 35_000, 80_000);
        Assert.InRange(Missing("o-2"), 50_000, 95_000);
        Assert.All(
            records.SelectMany(record => record.Rows<PlanVsActualRow>()).Where(row => row.ShortfallT > 0),
            row => Assert.Equal("wait_truck", row.Cause)
        );

        double Missing(string block) =>
            records.Average(record => record.Kpi("period_shortfall_tonnes", "2028-02 " + block));
    }

    [Fact]
    public void Both_shovels_walk_to_the_third_bench()
    {
        var record = Record.Of(Shipped);

        // 0.6 + 1.2 km and 0.9 + 1.2 km at 1 km/h.
        Assert.Equal(1.8 + 2.1, record.Kpi("loader_time", "relocating"), 1e-6);
        var o3 = record.Rows<PlanVsActualRow>().Single(row => row.Period == "2028-03" && row.Block == "o-3");
        Assert.Equal((900_000, "bench-3", "crusher"), (o3.PlannedT, o3.Face, o3.Dump));
        Assert.Equal(
            (0.0055, 0.005),
            (
                Math.Round(o3.PlannedMetal.CopperTonnes / o3.PlannedT, 9),
                Math.Round(o3.MovedMetal.CopperTonnes / o3.MovedT, 9)
            )
        );
        Assert.Equal(0, record.Kpi("loader_time", "no_face"));
    }

    [Fact]
    public void Five_trucks_meet_the_plan_and_dig_all_there_is()
    {
        var mine = Shipped.Mine;
        var record = Record.Of(Shipped with { Mine = mine with { Trucks = [mine.Trucks[0] with { Count = 5 }] } });

        Assert.DoesNotContain(record.Rows<PlanVsActualRow>(), row => row.ShortfallT > 0);
        Assert.Equal(6_350_000, record.Kpi("tonnes"), 1e-3);
        Assert.InRange(record.Kpi("loader_time", "no_face"), 24, 400);
    }
}
