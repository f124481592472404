using MineSim.Kernel;
using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Travel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

public class RouteTableTests
{
    private readonly Simulation _simulation = new();

    [Fact]
    public void Places_have_routes_by_load_state_and_direction()
    {
        var (dump, face) = (Parts.Dump(_simulation), Parts.Loader(0, _simulation).Face);
        var table = new RouteTable(
            new(
                [new("pit", "dump", true, null, Distribution.Constant(0.3), Distribution.Constant(0.2))],
                Distribution.Constant(1)
            ),
            [dump, face]
        );

        Assert.Equal(0.3, table.Loaded(face, dump)!.MeanHours);
        Assert.Equal(0.2, table.Empty(dump, face)!.MeanHours);
        Assert.Equal(0, table.Empty(face, face)!.MeanHours);
    }

    [Fact]
    public void Without_a_way_there_is_no_route()
    {
        var (dump, face) = (Parts.Dump(_simulation), Parts.Loader(0, _simulation).Face);
        var table = new RouteTable(
            new(
                [new("pit", "dump", false, null, Distribution.Constant(0.3), Distribution.Constant(0.2))],
                Distribution.Constant(1)
            ),
            [dump, face]
        );

        Assert.NotNull(table.Loaded(face, dump));
        Assert.Null(table.Empty(dump, face));
    }

    [Fact]
    public void A_truck_with_a_drive_takes_the_time_that_physics_gives_and_another_the_roads_own()
    {
        var (dump, face) = (Parts.Dump(_simulation), Parts.Loader(0, _simulation).Face);
        var road = new HaulRoadSpec(0.1, 0.02) { Limit = new(40, 50), LimitBack = new(30, 30) };
        var given = new RoadSegmentSpec("pit", "dump", true, 1, Distribution.Constant(0.3), Distribution.Constant(0.2))
        {
            Road = road,
        };
        var plain = new TruckModelSpec(
            "truck",
            Distribution.Uniform(200, 240),
            Distribution.Constant(0),
            Distribution.Constant(0),
            null,
            ReliabilitySpec.Perfect
        );
        var driven = plain with { Drive = new(160, 1700, 60) };

        var table = new RouteTable(new([given], Distribution.Constant(1)), [dump, face], driven);
        var own = new RouteTable(new([given], Distribution.Constant(1)), [dump, face], plain);

        // 1,700 kW lift 380 t with 3.80 m/s against 12 %; down it is 30 km/h, and either way is from rest to rest.
        var up = Journey.Drive(new MovingTruck(driven.Drive, 380), [new(1000, 0.1, 0.02, 40 / 3.6)]).Seconds;
        var down = Journey.Drive(new MovingTruck(driven.Drive, 160), [new(1000, -0.1, 0.02, 30 / 3.6)]).Seconds;
        Assert.Equal(up / 3600, table.Loaded(face, dump)!.MeanHours);
        Assert.Equal(down / 3600, table.Empty(dump, face)!.MeanHours);
        Assert.InRange(up, 1000 / 3.80, 1000 / 3.80 + 10);
        Assert.InRange(down, 120, 132);
        Assert.Equal((0.3, 0.2), (own.Loaded(face, dump)!.MeanHours, own.Empty(dump, face)!.MeanHours));
    }

    [Fact]
    public void Each_truck_takes_the_way_that_is_short_for_it()
    {
        var (dump, face) = (Parts.Dump(_simulation), Parts.Loader(0, _simulation).Face);
        var gentle = new RoadSegmentSpec("pit", "dump", true, 4, Distribution.Constant(1), Distribution.Constant(1))
        {
            Road = new(0.01, 0.02),
        };
        var steep = new RoadSegmentSpec("pit", "dump", true, 1, Distribution.Constant(1), Distribution.Constant(1))
        {
            Road = new(0.2, 0.02),
        };
        var model = new TruckModelSpec(
            "truck",
            Distribution.Constant(240),
            Distribution.Constant(0),
            Distribution.Constant(0),
            null,
            ReliabilitySpec.Perfect
        )
        {
            Drive = new(160, 1700, 60),
        };

        var network = new RoadNetwork(new([steep, gentle], Distribution.Constant(1)), model);

        Assert.Same(gentle, Assert.Single(network.Way("pit", "dump", loaded: true)!).Segment);
        Assert.Same(steep, Assert.Single(network.Way("pit", "dump", loaded: false)!).Segment);
        Assert.Null(network.Way("dump", "moon", loaded: false));
    }
}
