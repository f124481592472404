using MineSim.Mine.Ground;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Tests;

public class ShortestQueueTests
{
    [Fact]
    public void Trucks_go_where_the_fewest_trucks_are_and_to_the_first_among_equals() =>
        Assert.Equal(["loader-0", "loader-1", "loader-0", "loader-1"], Pit(4, null, null).SendAll());

    [Fact]
    public void Among_equals_it_goes_to_the_material_of_whose_plan_the_greater_share_is_missing()
    {
        var pit = Pit(2, 100, 300);
        pit.Simulation.Run(Parts.Hours(1));

        pit.Loader(0).Block.Material.Tipped = 50;
        pit.Loader(1).Block.Material.Tipped = 100;
        Assert.Equal("loader-1", pit.Send(0));
        pit.Leave(pit.Truck(0));
        pit.Loader(1).Block.Material.Tipped = 160;
        Assert.Equal("loader-0", pit.Send(1));
    }

    [Fact]
    public void Among_equals_a_material_without_a_plan_comes_last()
    {
        var pit = Pit(1, null, 10);
        pit.Simulation.Run(Parts.Hours(1));
        pit.Loader(1).Block.Material.Tipped = 1_000;

        Assert.Equal("loader-1", pit.Send(0));
    }

    [Fact]
    public void Loaders_that_are_out_of_work_get_none()
    {
        var pit = Pit(2, null, null);
        pit.Loader(0).GoOut();
        Assert.Equal("loader-1", pit.Send(0));
        pit.Loader(1).GoOut();
        Assert.Null(pit.Send(1));
    }

    [Fact]
    public void Loaders_to_which_no_road_leads_get_none()
    {
        var pit = new Pit(Tests.Pit.Spec(DispatchRule.ShortestQueue, 1, new PitFace(Dump: "island"), new PitFace()));
        pit.Truck(0).PutAt(new Dump(1, new DumpSpec("dump", "dump", null, []), pit.Simulation));

        Assert.Equal("loader-1", pit.Send(0));
    }

    private static Pit Pit(int trucks, double? first, double? second) =>
        new(Tests.Pit.Spec(DispatchRule.ShortestQueue, trucks, new PitFace(Plan: first), new PitFace(Plan: second)));
}
