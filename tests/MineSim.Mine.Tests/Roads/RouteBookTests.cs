using MineSim.Kernel;
using MineSim.Mine.Roads;
using MineSim.Spec;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

public class RouteBookTests
{
    [Fact]
    public void Replications_of_a_mine_share_their_routes_and_other_mines_have_their_own()
    {
        var mine = Mine();
        var other = mine with { Roads = mine.Roads with { Variation = Distribution.LognormalByCv(1, 0.1) } };

        Assert.Same(Book(mine), Book(mine));
        Assert.NotSame(Book(mine), Book(other));
    }

    [Fact]
    public void Round_a_closed_road_a_truck_drives_with_the_load_that_loaders_give_it()
    {
        // Buckets of 80 t do not make the 300 t that the model says.
        var (closed, without) = (Hauling(withShortWay: true), Hauling(withShortWay: false));

        var (dump, face) = (Parts.Dump(new Simulation()), Parts.Loader(0, new Simulation()).Face);
        var detours = RouteBook.Of(closed, [dump, face]).While([true], [dump, face]);
        var model = closed.Trucks[0].Model;
        var round = detours[model].Loaded(face, dump)!;

        Assert.Equal(
            RouteBook.Of(without, [dump, face])[without.Trucks[0].Model].Loaded(face, dump)!.MeanHours,
            round.MeanHours,
            1e-12
        );
        Assert.Equal(round.MeanHours, detours.OnTheWay(model, "pit", "dump", loaded: true)!.MeanHours, 1e-12);
        Assert.NotEqual(
            new RouteTable(without.Roads, [dump, face], model).Loaded(face, dump)!.MeanHours,
            round.MeanHours,
            1e-6
        );
    }

    private static MineSpec Hauling(bool withShortWay)
    {
        var model = new TruckModelSpec(
            "truck",
            Distribution.Constant(300),
            Distribution.Constant(0),
            Distribution.Constant(0),
            null,
            ReliabilitySpec.Perfect
        )
        {
            Drive = new DriveSpec(200, 2000, 60),
        };
        LoaderModelSpec shovel = new(
            "shovel",
            new(Distribution.Constant(0.01)) { Bucket = new(40, Distribution.Constant(1)) },
            null,
            ReliabilitySpec.Perfect
        );
        RoadSegmentSpec[] round = [Ramp("pit", "bend"), Ramp("bend", "dump")];
        return Mine() with
        {
            Materials = [new("ore") { BankDensity = 2, Swell = 0 }],
            Roads = new(withShortWay ? [Ramp("pit", "dump"), .. round] : round, Distribution.Constant(1))
            {
                Closures = [new("slide", "pit", "dump")],
            },
            Faces = [new("face-0", "pit", "ore", ["shovel"], ["dump"])],
            Dumps = [new("dump", "dump", null, [])],
            Loaders = [new("shovel", shovel)],
            Trucks = [new(model, 1)],
        };
    }

    private static RoadSegmentSpec Ramp(string from, string to) =>
        new(from, to, true, 1, Distribution.Constant(0.1), Distribution.Constant(0.1)) { Road = new(0.08, 0.02) };

    private static RouteBook Book(MineSpec mine)
    {
        var simulation = new Simulation();
        return RouteBook.Of(mine, [Parts.Dump(simulation), Parts.Loader(1, simulation).Face]);
    }

    private static MineSpec Mine() =>
        new()
        {
            Materials = [new("ore")],
            Roads = new(
                [new("pit", "dump", true, 1, Distribution.Constant(0.1), Distribution.Constant(0.1))],
                Distribution.Constant(1)
            ),
            Faces = [],
            Dumps = [],
            Loaders = [],
            Trucks = [],
        };
}
