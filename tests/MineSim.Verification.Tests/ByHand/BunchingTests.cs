using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// Six trucks on one road whose time is drawn anew for each trip, 8 to 30 min loaded; 1 min to tip, with room for all.
/// </summary>
public class BunchingTests
{
    private const double Headway = 0.5;

    [Fact]
    public void Where_trucks_may_pass_they_do()
    {
        var exits = ExitsByEntry(Mine("yes"));

        Assert.Contains(exits.Zip(exits.Skip(1)), pair => pair.Second < pair.First);
    }

    [Fact]
    public void Where_they_may_not_they_leave_the_road_as_they_came_each_by_the_headway_behind_the_one_ahead()
    {
        var exits = ExitsByEntry(Mine("no"));

        Assert.True(exits.Length > 500);
        Assert.All(
            exits.Zip(exits.Skip(1)),
            pair => Assert.True(pair.Second - pair.First >= Headway - 1e-6, $"{pair}")
        );
        Assert.Contains(exits.Zip(exits.Skip(1)), pair => Math.Abs(pair.Second - pair.First - Headway) < 1e-6);
    }

    [Fact]
    public void A_truck_alone_is_never_held_up()
    {
        var (alone, free) = (Mine("no", trucks: 1), Mine("yes", trucks: 1));

        Assert.Equal(Trips(free), Trips(alone));

        static double[] Trips(MineSiteSpec spec) =>
            [.. Record.Of(spec).Rows<CycleRow>().Select(load => load.TravelLoadedH)];
    }

    [Fact]
    public void What_standing_in_line_costs_is_time_on_the_road()
    {
        var (bunched, free) = (Record.Of(Mine("no")), Record.Of(Mine("yes")));

        Assert.True(
            bunched.Rows<CycleRow>().Average(load => load.TravelLoadedH)
                > 1.1 * free.Rows<CycleRow>().Average(load => load.TravelLoadedH)
        );
        Assert.True(bunched.Rows<CycleRow>().Count < free.Rows<CycleRow>().Count);
    }

    /// <summary>Minutes at which trucks left the road loaded, in the order in which they came to it.</summary>
    private static double[] ExitsByEntry(MineSiteSpec spec) =>
        [.. Record.Of(spec).Rows<CycleRow>().Select(Exit).OrderBy(trip => trip.Entry).Select(trip => trip.Exit)];

    private static (double Entry, double Exit) Exit(CycleRow load)
    {
        var exit = (load.EndH - load.DumpH) * 60;
        return (exit - load.TravelLoadedH * 60, exit);
    }

    private static MineSiteSpec Mine(string passing, int trucks = 6) =>
        Scenario.Read(
            $$"""
            minesim: 1
            name: In line
            start: 2028-01-01
            duration: 72 h
            materials: { ore: {} }
            roads:
              headway: 30 s
              segments:
                - { between: [pit, dump], time: { loaded: { uniform: [8 min, 30 min] }, empty: 6 min }, passing: {{passing}} }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: dump } }
            dumping: { dump: { at: dump } }
            models:
              trucks: { truck: { payload: 100 t, dump: 1 min } }
              loaders: { shovel: { load: 3 min } }
            fleet:
              trucks: [{ model: truck, count: {{trucks}} }]
              loaders: { shovel: { model: shovel } }
            """
        );
}
