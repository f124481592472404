using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// 3 km from the pit to a bend, 2 km on to the dump; 6 and 4 min with a load, 5 and 3 min empty; 2 min to load, 2 to
/// tip.
/// </summary>
public class RoadUseTests
{
    [Fact]
    public void Every_trip_counts_on_each_segment_in_its_direction()
    {
        var record = Record.Of(Mine(1, ""));

        // A cycle of 22 min within two days of two shifts: 131 loads set out, 130 are tipped; the 132nd trip down has
        // begun.
        Assert.Equal(130, record.Kpi("loads"));
        foreach (var (from, to) in new[] { ("pit", "bend"), ("bend", "dump") })
        {
            Assert.Equal((131, 131, 131 * 100.0), Sum(record, from, to));
            Assert.Equal((131, 0, 0.0), Sum(record, to, from));
        }

        var first = record.Rows<RoadUseRow>().First(row => row is { From: "pit", To: "bend" });
        Assert.Equal((0, "all-day", 3.0), (first.Day, first.Shift, first.LengthKm));
        Assert.Equal(first.Trucks * 0.1, first.TravelH, 1e-9);
        Assert.All(record.Rows<RoadUseRow>(), row => Assert.Equal((0.0, 0.0), (row.HeldUpH, row.WaitH)));
    }

    [Fact]
    public void Distances_stand_in_the_cycles_and_tonne_kilometres_in_the_kpis()
    {
        var record = Record.Of(Mine(3, ", passing: no"));

        Assert.All(record.Rows<CycleRow>(), load => Assert.Equal((5.0, 5.0), (load.EmptyKm, load.LoadedKm)));
        Assert.Equal(5 * record.Kpi("tonnes"), record.Kpi("tonne_km"), 1e-6);
    }

    [Fact]
    public void What_trucks_are_held_up_is_what_they_drive_longer_than_alone()
    {
        // All begin at once, and follow each other by the headway: 0.5, 1, 1.5 and 2 min later. The shovel parts them
        // for good.
        var record = Record.Of(Mine(5, ", passing: no"));

        var longer =
            record.Rows<CycleRow>().Sum(load => load.TravelLoadedH * 60 - 10)
            + record.Rows<CycleRow>().Sum(load => load.TravelEmptyH * 60 - 8);
        Assert.Equal(5, longer, 1e-3);
        Assert.Equal(longer / 60, record.Rows<RoadUseRow>().Sum(row => row.HeldUpH), 1e-3);
        Assert.Equal(record.Rows<RoadUseRow>().Sum(row => row.HeldUpH), record.Kpi("road_held_up"), 1e-6);
    }

    [Fact]
    public void Waiting_for_a_turn_counts_where_it_is_waited_for()
    {
        var record = Record.Of(Mine(5, ", one-lane: yes, platoon: 1"));

        Assert.True(record.Kpi("truck_time", "queue_road") > 10);
        Assert.Equal(record.Kpi("truck_time", "queue_road"), record.Rows<RoadUseRow>().Sum(row => row.WaitH), 1e-6);
    }

    [Fact]
    public void A_truck_that_turns_round_before_a_closed_road_counts_where_it_drove()
    {
        // Round by the hill it is 4 km more. The truck that is at the bend at 610 min finds the road to the dump
        // closed.
        var record = Record.Of(
            Mine(
                1,
                "",
                ", { between: [bend, hill], length: 4 km, speed: 30 km/h }, { between: [hill, dump], length: 2 km, "
                    + "speed: 30 km/h }",
                "closures: { slide: { between: [bend, dump], from: 610 min, to: 620 min } }"
            )
        );

        var round = Assert.Single(record.Rows<CycleRow>(), load => load.LoadedKm > 5 || load.EmptyKm > 5);
        Assert.Equal((5.0, 9.0), (round.EmptyKm, round.LoadedKm));
        Assert.Equal((1, 1, 100.0), Sum(record, "bend", "hill"));
        Assert.Equal((1, 1, 100.0), Sum(record, "hill", "dump"));
        Assert.Equal((0, 0, 0.0), Sum(record, "dump", "hill"));
    }

    private static (int Trucks, int Loads, double Tonnes) Sum(ReplicationRecord record, string from, string to)
    {
        var rows = record.Rows<RoadUseRow>().Where(row => row.From == from && row.To == to).ToArray();
        return (rows.Sum(row => row.Trucks), rows.Sum(row => row.Loads), rows.Sum(row => row.PayloadT));
    }

    private static MineSiteSpec Mine(int trucks, string road, string more = "", string rest = "") =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: Road use
            start: 2028-01-01
            duration: 2 d
            materials: { ore: {} }
            roads:
              headway: 30 s
              segments:
                - { between: [pit, bend], length: 3 km, speed: { loaded: 30 km/h, empty: 36 km/h }{{road}} }
                - { between: [bend, dump], length: 2 km, speed: { loaded: 30 km/h, empty: 40 km/h }{{road}} }
                {{(
                more.Length > 0
                    ? "- " + more[2..].Replace(", { between", "\n    - { between", StringComparison.Ordinal)
                    : ""
            )}}
              {{rest}}
            loading: { face: { at: pit, material: ore, loaders: shovel, to: dump } }
            dumping: { dump: { at: dump } }
            models:
              trucks: { truck: { payload: 100 t, dump: 2 min } }
              loaders: { shovel: { load: 2 min } }
            fleet:
              trucks: [{ model: truck, count: {{trucks}} }]
              loaders: { shovel: { model: shovel } }
            """
        );
}
