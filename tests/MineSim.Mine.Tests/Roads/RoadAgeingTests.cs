using MineSim.Kernel;
using MineSim.Mine.Reliability;
using MineSim.Mine.Roads;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

/// <summary>What roads do to failure modes, in closed form.</summary>
public class RoadAgeingTests
{
    private static readonly RoadAgeingSpec Suspension = new()
    {
        RollingExponent = 2,
        RollingReference = 0.02,
        ClimbFactor = 4,
        DescentFactor = 0.25,
    };

    [Theory]
    [InlineData(0, 0.02, 1)]
    [InlineData(0, 0.03, 2.25)]
    [InlineData(0.1, 0.02, 4)]
    [InlineData(0.05, 0.02, 2)]
    [InlineData(-0.05, 0.04, 2)]
    public void An_hour_counts_by_rolling_resistance_and_grade(double grade, double rolling, double factor) =>
        Assert.Equal(factor, Suspension.On(grade, rolling), 1e-12);

    [Fact]
    public void On_roads_that_age_it_by_k_a_mode_lives_for_a_kth_of_its_hours()
    {
        var clock = Clock();

        clock.EnterRoad([1, 1.6]);

        Assert.Equal(Parts.Hours(5000 / 1.6), clock.Due);
    }

    [Fact]
    public void Hours_on_each_road_add_up_and_those_that_are_not_driven_count_as_they_are()
    {
        var clock = Clock();
        clock.EnterRoad([1, 1.6]);
        clock.Operate(Parts.Hours(1000));
        clock.EnterRoad([1, 0.5]);
        clock.Operate(Parts.Hours(400));
        clock.LeaveRoad();

        Assert.Equal(Parts.Hours(1400 + 5000 - 1600 - 200), clock.Due);
    }

    [Fact]
    public void Load_and_road_multiply()
    {
        var clock = Clock(loadedFactor: 2);
        clock.SetLoad(isLoaded: true);

        clock.EnterRoad([1, 1.6]);

        Assert.Equal(Parts.Hours(5000 / 3.2), clock.Due);
    }

    [Fact]
    public void A_route_is_the_mean_of_its_roads_by_the_time_on_each_and_up_is_down_on_the_way_back()
    {
        // One hour up 10 % and three on a level road of 4 %; then a segment whose resistance nobody knows, for two
        // hours.
        RoadNetworkSpec roads = new(
            [
                Segment("pit", "top", 1, new(0.1, 0.02)),
                Segment("top", "yard", 3, new(0, 0.04)),
                Segment("yard", "dump", 2, null),
            ],
            Distribution.Constant(1)
        );

        Assert.Equal(
            [1, (1 * 4 + 3 * 4 + 2 * 1) / 6.0],
            Ageing(roads, "pit", "dump"),
            (hand, factor) => Math.Abs(hand - factor) < 1e-12
        );
        Assert.Equal(
            [1, (1 * 0.25 + 3 * 4 + 2 * 1) / 6.0],
            Ageing(roads, "dump", "pit"),
            (hand, factor) => Math.Abs(hand - factor) < 1e-12
        );
        Assert.Null(new RoadNetwork(roads, Model(null)).RoutesFrom("pit", loaded: true)["dump"].Ageing);
    }

    private static double[] Ageing(RoadNetworkSpec roads, string from, string to) =>
        new RoadNetwork(roads, Model(Suspension)).RoutesFrom(from, loaded: true)[to].Ageing!.AsBuilt;

    private static RoadSegmentSpec Segment(string from, string to, double hours, HaulRoadSpec? road) =>
        new(from, to, true, 1, Distribution.Constant(hours), Distribution.Constant(hours)) { Road = road };

    private static TruckModelSpec Model(RoadAgeingSpec? roads) =>
        new(
            "truck",
            Distribution.Constant(100),
            Distribution.Constant(0),
            Distribution.Constant(0),
            null,
            new([Mode("engine", 9000, null), Mode("suspension", 5000, roads)])
        );

    private static FailureModeSpec Mode(string name, double life, RoadAgeingSpec? roads) =>
        new(name, Distribution.Constant(life), Distribution.Constant(1)) { Roads = roads };

    private static FailureClock Clock(double loadedFactor = 1) =>
        new(
            [Mode("engine", 9000, null), Mode("suspension", 5000, Suspension) with { LoadedFactor = loadedFactor }],
            new Simulation(7, 0),
            "truck-01"
        );
}
