using MineSim.Kernel;

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

    private static RouteBook Book(MineSpec mine)
    {
        var simulation = new Simulation();
        return RouteBook.Of(mine, [Parts.Dump(simulation), Parts.Loader(1, simulation).Face]);
    }

    private static MineSpec Mine() => new()
    {
        Materials = [new("ore")],
        Roads = new([new("pit", "dump", true, 1, Distribution.Constant(0.1), Distribution.Constant(0.1))], Distribution.Constant(1)),
        Faces = [],
        Dumps = [],
        Loaders = [],
        Trucks = [],
    };
}
