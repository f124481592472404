using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// A road of one lane between a shovel and a dump: 6 min up with a load, 4 min back, 30 s from one truck to the next.
/// </summary>
public class OneLaneTests
{
    private const double Up = 6;
    private const double Down = 4;
    private const double Headway = 0.5;
    private const double WarmUp = 10;
    private const double Hours = 50;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(7)]
    public void Where_trucks_wait_at_both_ends_platoons_take_turns_and_that_is_its_capacity(int platoon)
    {
        // The second ten come while the first drive loaded: so some wait at either end from then on.
        var record = Record.Of(Mine(trucks: 10, $", one-lane: yes, platoon: {platoon}", later: 10));

        // In every 2T + 2(k − 1)h a platoon goes up and one comes back.
        var turns = Hours * 60 / (Up + Down + 2 * (platoon - 1) * Headway);
        Assert.InRange(record.Kpi("loads"), platoon * turns - platoon, platoon * turns + platoon);
    }

    [Fact]
    public void Where_nobody_waits_at_the_other_end_all_go()
    {
        // All begin at the dump: twenty go down one after the other, and come up again together.
        var turns = Hours * 60 / (Up + Down + 2 * 19 * Headway);

        Assert.InRange(
            Record.Of(Mine(trucks: 20, ", one-lane: yes, platoon: 1")).Kpi("loads"),
            20 * (turns - 1),
            20 * (turns + 1)
        );
    }

    [Fact]
    public void A_truck_alone_never_waits_there()
    {
        var record = Record.Of(Mine(trucks: 1, ", one-lane: yes"));

        Assert.Equal(0, record.Kpi("truck_time", "queue_road"));
        Assert.Equal(Record.Of(Mine(trucks: 1, "")).Kpi("loads"), record.Kpi("loads"));
    }

    [Fact]
    public void What_trucks_wait_there_is_a_stage_of_their_cycle_and_a_cause_of_tonnes_lost()
    {
        var record = Record.Of(Mine(trucks: 10, ", one-lane: yes, platoon: 1", later: 10));

        string[] stages = ["travel_empty", "load", "travel_loaded", "dump", "queue_road"];
        // Each of the twenty crosses up and down within 200 min, and drives 10, loads and tips 0.4 of them.
        Assert.Equal(189.6, record.Rows<CycleRow>()[^1].QueueRoadH * 60, 1e-6);
        Assert.Equal(record.Kpi("cycle_time"), stages.Sum(stage => record.Kpi("cycle_stage", stage)), 1e-9);
        Assert.True(record.Kpi("tonnes_lost", "queue_road") > 0);
        Assert.Equal(
            record.Rows<CycleRow>().Where(load => load.EndH > WarmUp).Sum(load => load.QueueRoadH),
            record.Kpi("truck_time", "queue_road"),
            0.5
        );
    }

    [Fact]
    public void Both_directions_wait_alike_whatever_comes_in_between()
    {
        var record = Record.Of(
            Mine(
                trucks: 9,
                ", one-lane: yes, platoon: 2",
                """
                calendar:
                  shifts: { day: 06:00-18:00, night: 18:00-06:00 }
                  shift-change: 15 min
                  meal: { for: 30 min }
                  fuel: { every: 7 h, for: 10 min, bays: 1 }
                  stops: { blast: { at: 12:00, for: 20 min } }
                """
            )
        );

        Assert.Equal(
            9,
            record.Rows<CycleRow>().Where(load => load.EndH > WarmUp + Hours - 2).DistinctBy(load => load.Truck).Count()
        );
        Assert.Equal(
            9 * (WarmUp + Hours),
            record
                .Rows<EquipmentTimeRow>()
                .Where(row => row.Machine.StartsWith("truck-", StringComparison.Ordinal))
                .Sum(row => row.TimeH),
            1e-6
        );
        Assert.True(
            record
                .Rows<EquipmentTimeRow>()
                .Where(row => row.Category == TimeCategory.ShiftChange)
                .GroupBy(row => row.Machine)
                .All(rows => rows.Sum(row => row.TimeH) >= 3 * 0.25 - 1e-9)
        );
    }

    [Fact]
    public void A_truck_that_breaks_down_there_is_pulled_aside_and_the_others_go_on()
    {
        var record = Record.Of(
            Mine(
                trucks: 6,
                ", one-lane: yes, platoon: 3",
                truck: ", failures: { engine: { every: { exponential: 6 h }, repair: 3 h } }"
            )
        );

        var last = record
            .Rows<CycleRow>()
            .GroupBy(load => load.Truck)
            .ToDictionary(loads => loads.Key, loads => loads.Max(load => load.EndH));
        Assert.Equal(6, last.Count);
        Assert.True(record.Kpi("truck_breakdowns") > 20);
        Assert.Equal(
            6 * (WarmUp + Hours),
            record
                .Rows<EquipmentTimeRow>()
                .Where(row => row.Machine.StartsWith("truck-", StringComparison.Ordinal))
                .Sum(row => row.TimeH),
            1e-6
        );
    }

    private static MineSiteSpec Mine(int trucks, string road, string rest = "", string truck = "", int later = 0) =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: One lane
            start: 2028-01-01
            duration: {{WarmUp + Hours}} h
            warm-up: {{WarmUp}} h
            materials: { ore: {} }
            roads:
              headway: {{Headway}} min
              segments: [{ between: [pit, dump], time: { loaded: {{Up}} min, empty: {{Down}} min }{{road}} }]
            loading: { face: { at: pit, material: ore, loaders: shovel, to: dump } }
            dumping: { dump: { at: dump } }
            models:
              trucks: { truck: { payload: 100 t, dump: 0.2 min{{truck}} } }
              loaders: { shovel: { load: 0.2 min } }
            fleet:
              trucks: [{ model: truck, count: {{trucks}} }{{(
                later > 0 ? $", {{ model: truck, count: {later}, arrives: 8 min }}" : ""
            )}}]
              loaders: { shovel: { model: shovel } }
            {{rest}}
            """
        );
}
