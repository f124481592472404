using MineSim.Kernel;

namespace MineSim.Mine.Tests;

public class ShortestQueueDispatchTests
{
    private static readonly RoadNetworkSpec _roads = new(
        [new("pit", "dump", true, null, Distribution.Constant(0.3), Distribution.Constant(0.2))], Distribution.Constant(1));

    private readonly Simulation _simulation = new();

    [Fact]
    public void A_truck_goes_where_the_fewest_trucks_are()
    {
        var loaders = Loaders(null, null);
        loaders[0].Assigned = 2;
        loaders[1].Assigned = 1;

        Assert.Same(loaders[1], Choose(loaders));
    }

    [Fact]
    public void Among_equals_it_goes_to_the_material_of_whose_plan_the_greater_share_is_missing()
    {
        var loaders = Loaders(100, 300);
        _simulation.Run(Parts.Hours(1));

        loaders[0].Face.Material.Tipped = 50;
        loaders[1].Face.Material.Tipped = 100;
        Assert.Same(loaders[1], Choose(loaders));
        loaders[1].Face.Material.Tipped = 160;
        Assert.Same(loaders[0], Choose(loaders));
    }

    [Fact]
    public void Among_equals_a_material_without_a_plan_comes_last()
    {
        var loaders = Loaders(null, 10);
        _simulation.Run(Parts.Hours(1));
        loaders[1].Face.Material.Tipped = 1_000;

        Assert.Same(loaders[1], Choose(loaders));
    }

    [Fact]
    public void Among_equals_in_everything_it_goes_to_the_first() => Assert.Equal("loader-0", Choose(Loaders(null, null))!.Name);

    [Fact]
    public void Loaders_that_are_out_of_work_get_none()
    {
        var loaders = Loaders(null, null);
        loaders[0].IsOut = true;
        Assert.Same(loaders[1], Choose(loaders));
        loaders[1].IsOut = true;
        Assert.Null(Choose(loaders));
    }

    [Fact]
    public void Loaders_to_which_no_road_leads_get_none()
    {
        Loader[] loaders = [Parts.Loader(0, _simulation, node: "island"), Parts.Loader(1, _simulation)];
        foreach (var loader in loaders) loader.IsOut = false;

        Assert.Same(loaders[1], Choose(loaders));
    }

    private Loader[] Loaders(params double?[] plans)
    {
        Loader[] loaders = [.. plans.Select((plan, i) => Parts.Loader(i, _simulation, new Material(new MaterialSpec($"rock-{i}", plan))))];
        foreach (var loader in loaders) loader.IsOut = false;
        return loaders;
    }

    private Loader? Choose(Loader[] loaders)
    {
        var dump = Parts.Dump(_simulation);
        var routes = new RouteTable(_roads, [dump, .. loaders.Select(l => l.Face)]);
        return new ShortestQueueDispatch(loaders, routes, _simulation).Choose(Parts.Truck(_simulation, dump));
    }
}
