using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// Three roads meet at the exit: 2 min to the dump, 3 min to either pit; 2 min to load, 1 min to tip, and each truck
/// holds
/// the exit for 30 s.
/// </summary>
public class JunctionTests
{
    [Fact]
    public void Who_comes_while_another_drives_through_waits_for_the_rest_of_that()
    {
        // The first comes loaded at 10 min, the second empty at 9.75. From then on they miss each other.
        var record = Record.Of(Mine("30 h", "{ crossing: 30 s }", ("a", "0 min"), ("b", "7.75 min")));

        Assert.Equal(0.25 / 60, record.Kpi("junction_wait"), 1e-6);
        Assert.Equal(0.25 / 60, record.Kpi("junction_wait", "exit"), 1e-6);
        Assert.Equal(0.25 / 60, record.Kpi("truck_time", "queue_road"), 1e-6);
        Assert.Equal(13.25, record.TipMinutes("truck-01").First(), 1e-3);
        Assert.Equal(0.25 / 60, record.Rows<CycleRow>().First(load => load.Truck == "truck-01").QueueRoadH, 1e-6);
        // Every 13 min: the first empty at 2 min and from 15.25 on, loaded from 10.25 on; the second empty from 9.75
        // on, loaded from 17.75 on.
        Assert.Equal(139 + 138 + 138 + 138, record.Kpi("junction_crossings", "exit"));
    }

    [Theory]
    [InlineData("{ crossing: 30 s }", 0.25, 0.85)]
    [InlineData("{ crossing: 30 s, right-of-way: loaded }", 0.25, 0.85)]
    [InlineData("{ crossing: 30 s, right-of-way: first-come }", 0.75, 0.35)]
    [InlineData("{ crossing: 30 s, main-road: tip }", 0.75, 0.35)]
    [InlineData("{ crossing: 30 s, right-of-way: first-come, main-road: [a, b] }", 0.25, 0.85)]
    public void The_loaded_truck_goes_first_or_who_came_first_or_who_is_on_the_main_road(
        string junction,
        double loadedMin,
        double emptyMin
    )
    {
        // From 9.75 to 10.25 min the second is in; the third comes empty at 9.9, the first loaded at 10.
        var record = Record.Of(Mine("12 min", junction, ("a", "0 min"), ("b", "7.75 min"), ("b", "7.9 min")));

        Assert.Equal(loadedMin / 60, Waited(record, "a"), 1e-6);
        Assert.Equal(emptyMin / 60, Waited(record, "tip"), 1e-6);
        Assert.Equal(0, Waited(record, "b"));
        Assert.Equal((loadedMin + emptyMin) / 60, record.Kpi("truck_time", "queue_road"), 1e-6);
    }

    [Fact]
    public void A_truck_alone_takes_no_longer_for_it()
    {
        var with = Record.Of(Mine("30 h", "{ crossing: 30 s }", ("a", "0 min")));
        var without = Record.Of(Mine("30 h", "", ("a", "0 min")));

        Assert.Equal(without.TipMinutes("truck-01"), with.TipMinutes("truck-01"));
        Assert.Equal(0, with.Kpi("junction_wait"));
        Assert.Equal(without.Events + with.Kpi("junction_crossings", "exit"), with.Events);
    }

    [Fact]
    public void Who_only_begins_and_ends_trips_there_does_not_cross()
    {
        var spec = Mine("30 h", "{ crossing: 30 s }", ("a", "0 min"), ("b", "0 min"));

        var record = Record.Of(
            spec with
            {
                Mine = spec.Mine with { Dumps = [spec.Mine.Dumps[0] with { At = "exit" }] },
            }
        );

        Assert.Equal(0, record.Kpi("junction_crossings", "exit"));
    }

    [Fact]
    public void Nobody_stands_in_a_junction_to_wait_for_a_one_lane_road()
    {
        // All roads have one lane, and all trucks come at once: with trucks that wait in the junction nobody would ever
        // move.
        var record = Record.Of(
            Mine(
                "30 h",
                "{ crossing: 30 s }",
                ", one-lane: yes, platoon: 1",
                [("a", "0 min"), ("b", "0 min"), ("a", "1 min"), ("b", "1 min")]
            )
        );

        Assert.Equal(4, record.Rows<CycleRow>().Where(load => load.EndH > 29).DistinctBy(load => load.Truck).Count());
        Assert.Equal(
            record.Kpi("truck_time", "queue_road"),
            record.Rows<RoadUseRow>().Sum(row => row.WaitH + row.JunctionWaitH),
            1e-6
        );
    }

    [Fact]
    public void Who_turns_round_in_it_before_a_closed_road_crosses_it()
    {
        // The truck that is empty at the exit at 2 min finds the road to its pit closed, and goes back to come in over
        // the hill.
        var spec = Mine("4 min", "{ crossing: 30 s }", ("a", "0 min"));
        var hill = spec.Mine.Roads.Segments[1] with { From = "tip", To = "a" };
        var roads = spec.Mine.Roads with
        {
            Segments = [.. spec.Mine.Roads.Segments, hill with { EmptyTime = Kernel.Distribution.Constant(1) }],
            Closures = [new("slide", "exit", "a") { FromHour = 0.01, ToHour = 10 }],
        };

        var record = Record.Of(spec with { Mine = spec.Mine with { Roads = roads } });

        Assert.Equal(1, record.Kpi("junction_crossings", "exit"));
        Assert.Equal(
            [("exit", "tip", 1), ("tip", "a", 1), ("tip", "exit", 1)],
            record.Rows<RoadUseRow>().Select(row => (row.From, row.To, row.Trucks)).Order()
        );
    }

    private static double Waited(ReplicationRecord record, string from) =>
        record.Rows<RoadUseRow>().Where(row => row.From == from && row.To == "exit").Sum(row => row.JunctionWaitH);

    private static MineSiteSpec Mine(string duration, string junction, params (string Pit, string Arrives)[] trucks) =>
        Mine(duration, junction, "", trucks);

    private static MineSiteSpec Mine(
        string duration,
        string junction,
        string road,
        (string Pit, string Arrives)[] trucks
    )
    {
        string Of(string each) =>
            string.Join(
                ", ",
                trucks
                    .Select(truck => truck.Pit)
                    .Distinct()
                    .Select(pit => each.Replace("{0}", pit, StringComparison.Ordinal))
            );
        return Scenario.Read(
            $$"""
            minesim: 1
            name: Junction
            start: 2028-01-01
            duration: {{duration}}
            materials: { ore: {} }
            roads:
              segments:
                - { between: [exit, tip], time: 2 min{{road}} }
                - { between: [a, exit], time: 3 min{{road}} }
                - { between: [b, exit], time: 3 min{{road}} }
              {{(junction.Length > 0 ? $"junctions: {{ exit: {junction} }}" : "")}}
            loading: { {{Of("{0}: { at: {0}, material: ore, loaders: shovel-{0}, to: dump }")}} }
            dumping: { dump: { at: tip } }
            models:
              trucks: { truck: { payload: 100 t, dump: 1 min } }
              loaders: { shovel: { load: 2 min } }
            dispatch: fixed
            fleet:
              trucks: [{{string.Join(
                ", ",
                trucks.Select(truck => $"{{ model: truck, loader: shovel-{truck.Pit}, arrives: {truck.Arrives} }}")
            )}}]
              loaders: { {{Of("shovel-{0}: { model: shovel }")}} }
            """
        );
    }
}
