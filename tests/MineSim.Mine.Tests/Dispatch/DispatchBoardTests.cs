using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Tests;

public class DispatchBoardTests
{
    [Fact]
    public void Trucks_under_way_stand_in_the_order_in_which_they_are_expected()
    {
        var pit = new Pit(Pit.Spec(DispatchRule.ShortestQueue, 3, new PitFace(Road: 1)));
        pit.Truck(1).PutAt(pit.Loader(0).Face);

        pit.SendAll();

        Assert.Equal(["truck-02", "truck-01", "truck-03"], Names(pit));
        Assert.Equal(3, pit.View.Loaders[0].TrucksInCycle);
        Assert.Equal(3, pit.View.TrucksAtWork);
    }

    [Fact]
    public void A_truck_that_comes_early_goes_before_those_under_way()
    {
        var pit = new Pit(Pit.Spec(DispatchRule.ShortestQueue, 3, new PitFace(Road: 1)));
        pit.SendAll();

        pit.Arrive(2);

        Assert.Equal(["truck-03", "truck-01", "truck-02"], Names(pit));
    }

    [Fact]
    public void Nobody_counts_on_a_truck_that_broke_down_until_it_goes_on()
    {
        var pit = new Pit(Pit.Spec(DispatchRule.ShortestQueue, 2, new PitFace(Road: 1)));
        pit.SendAll();

        pit.Withdraw(0);
        Assert.Equal(["truck-02"], Names(pit));
        Assert.Equal(1, pit.View.Loaders[0].TrucksInCycle);
        Assert.Equal(1, pit.View.TrucksAtWork);

        pit.GoOn(0, hours: 2);
        Assert.Equal(["truck-02", "truck-01"], Names(pit));
        Assert.Equal(2, pit.View.Trucks[0].ArrivalHour);
        Assert.Equal(2, pit.View.TrucksAtWork);
    }

    [Fact]
    public void A_truck_that_breaks_down_loaded_leaves_the_cycle_only()
    {
        var pit = new Pit(Pit.Spec(DispatchRule.ShortestQueue, 1, new PitFace()));
        pit.SendAll();
        pit.Arrive(0);
        pit.Leave(pit.Truck(0));

        pit.Withdraw(0);
        pit.Truck(0).GoOut();
        Assert.Equal(0, pit.View.Loaders[0].TrucksInCycle);
        pit.GoOn(0, hours: 1);
        Assert.Equal(1, pit.View.Loaders[0].TrucksInCycle);
        Assert.Empty(Names(pit));
    }

    [Fact]
    public void The_expected_wait_counts_whoever_comes_first()
    {
        // One is loaded until 0.1 h, one waits behind it until 0.2 h; one is due at 0.2 h; who comes now waits for them
        // all.
        var pit = new Pit(Pit.Spec(DispatchRule.ShortestQueue, 4, new PitFace(Road: 0.2)));
        pit.Send(0);
        pit.Arrive(0);
        pit.Spot(0);
        pit.Send(1);
        pit.Arrive(1);
        Assert.Equal(0, pit.View.WaitHours(pit.View.Trucks[3], pit.View.Loaders[0]), 9);
        pit.Send(2);

        Assert.Equal(0.1, pit.View.WaitHours(pit.View.Trucks[3], pit.View.Loaders[0]), 9);
        pit.Truck(3).PutAt(pit.Loader(0).Face);
        Assert.Equal(0.2, pit.View.WaitHours(pit.View.Trucks[3], pit.View.Loaders[0]), 9);
    }

    [Theory]
    [InlineData(1, 0.05, 0.3)]
    [InlineData(2, 0.05, 0.2)]
    [InlineData(2, 0.2, 0.3)]
    public void A_truck_that_spots_while_another_is_loaded_does_not_wait_meanwhile(int sides, double spot, double wait)
    {
        // Two trucks have come, and the third comes now. One after the other they take 0.15 h each; on two sides the
        // first is
        // full at 0.15 h, the second at 0.25, and the third, which spots from 0.15 on, at 0.35; or at 0.3, 0.4 and 0.6.
        var pit = new Pit(Pit.OnSides(sides, spot, Pit.Spec(DispatchRule.ShortestQueue, 3, new PitFace())));
        for (var truck = 0; truck < 2; truck++)
        {
            pit.Send(truck);
            pit.Arrive(truck);
            if (truck < sides)
                pit.Spot(truck);
        }

        pit.Truck(2).PutAt(pit.Loader(0).Face);

        Assert.Equal(wait, pit.View.WaitHours(pit.View.Trucks[2], pit.View.Loaders[0]), 9);
    }

    [Theory]
    [InlineData(1, 0.05, 0.15)]
    [InlineData(2, 0.05, 0.1)]
    [InlineData(2, 0.3, 0.2)]
    public void A_truck_takes_of_the_loader_what_nobody_else_can_use(int sides, double spot, double hours)
    {
        var pit = new Pit(Pit.OnSides(sides, spot, Pit.Spec(DispatchRule.MatchFactor, 1, new PitFace(Road: 0.2))));
        var (truck, loader) = (pit.View.Trucks[0], pit.View.Loaders[0]);

        Assert.Equal(hours, loader.LoaderHours(truck), 9);
        Assert.Equal(spot + 0.1, loader.ServiceHours(truck), 9);
        Assert.Equal(hours / (0.4 + spot + 0.1), pit.View.MatchFactorWith(truck, loader), 9);
    }

    [Fact]
    public void A_loader_that_has_moved_takes_trucks_on_the_sides_of_its_present_face()
    {
        var mine = Pit.OnSides(2, 0.05, Pit.Spec(DispatchRule.ShortestQueue, 1, new PitFace(), new PitFace()));
        var pit = new Pit(
            mine with
            {
                Faces = [mine.Faces[0], mine.Faces[1] with { Sides = 1, Loaders = ["loader-0", "loader-1"] }],
            }
        );
        Assert.Equal(0.1, pit.View.Loaders[0].LoaderHours(pit.View.Trucks[0]), 9);

        pit.Loader(0).Work(pit.Loader(0).Unplanned[1]);

        Assert.Equal(0.15, pit.View.Loaders[0].LoaderHours(pit.View.Trucks[0]), 9);
    }

    [Theory]
    [InlineData("loader-1", null, "loader-1")]
    [InlineData(null, "rock-1", "loader-1")]
    public void A_truck_serves_only_what_it_is_locked_to(string? loader, string? material, string chosen)
    {
        TruckGroupSpec[] trucks = [new(Pit.TruckModel(), 1, 0, loader, material)];
        foreach (var rule in Enum.GetValues<DispatchRule>().Where(rule => rule != DispatchRule.Fixed))
        {
            var pit = new Pit(Pit.Spec(rule, trucks, new PitFace(Road: 0.1), new PitFace(Road: 0.2)));
            Assert.Equal(chosen, pit.Send(0));
        }
    }

    [Fact]
    public void A_truck_that_may_serve_no_loader_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            new Pit(
                Pit.Spec(
                    DispatchRule.ShortestQueue,
                    [new TruckGroupSpec(Pit.TruckModel(), 1, 0, "loader-0", "rock-1")],
                    new PitFace(),
                    new PitFace()
                )
            )
        );

    [Fact]
    public void Under_fixed_dispatch_a_truck_waits_for_its_loader_though_it_is_out()
    {
        var pit = new Pit(
            Pit.Spec(
                DispatchRule.Fixed,
                [new TruckGroupSpec(Pit.TruckModel(), 1, 0, "loader-1")],
                new PitFace(),
                new PitFace()
            )
        );
        pit.Loader(1).GoOut();

        Assert.Equal("loader-1", pit.Send(0));
    }

    [Fact]
    public void Under_fixed_dispatch_every_truck_has_a_loader() =>
        Assert.Throws<ArgumentException>(() => new Pit(Pit.Spec(DispatchRule.Fixed, 1, new PitFace(), new PitFace())));

    private static string[] Names(Pit pit) => [.. pit.View.Loaders[0].Trucks.ToArray().Select(t => t.Name)];
}
