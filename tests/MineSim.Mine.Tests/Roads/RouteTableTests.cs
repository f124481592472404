using MineSim.Kernel;

namespace MineSim.Mine.Tests;

public class RouteTableTests
{
    private readonly Simulation _simulation = new();

    [Fact]
    public void Places_have_routes_by_load_state_and_direction()
    {
        var (dump, face) = (Parts.Dump(_simulation), Parts.Loader(0, _simulation).Face);
        var table = new RouteTable(
            new([new("pit", "dump", true, null, Distribution.Constant(0.3), Distribution.Constant(0.2))], Distribution.Constant(1)), [dump, face]);

        Assert.Equal(0.3, table.Loaded(face, dump)!.MeanHours);
        Assert.Equal(0.2, table.Empty(dump, face)!.MeanHours);
        Assert.Equal(0, table.Empty(face, face)!.MeanHours);
    }

    [Fact]
    public void Without_a_way_there_is_no_route()
    {
        var (dump, face) = (Parts.Dump(_simulation), Parts.Loader(0, _simulation).Face);
        var table = new RouteTable(
            new([new("pit", "dump", false, null, Distribution.Constant(0.3), Distribution.Constant(0.2))], Distribution.Constant(1)), [dump, face]);

        Assert.NotNull(table.Loaded(face, dump));
        Assert.Null(table.Empty(dump, face));
    }
}
