using MineSim.Spec.Dispatch;

namespace MineSim.Mine.Tests;

/// <summary>Mines on which everybody sees what each policy must decide.</summary>
public class ObviousChoiceTests
{
    [Fact]
    public void Nearest_goes_to_the_near_loader_whatever_waits_there() =>
        Assert.Equal(
            ["loader-1", "loader-1", "loader-1"],
            Sends(DispatchRule.Nearest, 3, new(Road: 0.3), new(Road: 0.1), new(Road: 0.2))
        );

    [Fact]
    public void Nearest_goes_to_the_loader_with_the_fewest_trucks_among_equally_near_ones() =>
        Assert.Equal(["loader-0", "loader-1", "loader-0"], Sends(DispatchRule.Nearest, 3, new(), new()));

    [Fact]
    public void The_shortest_expected_wait_is_at_the_quick_loader_though_more_trucks_are_on_their_way() =>
        Assert.Equal(
            ["loader-0", "loader-1", "loader-1", "loader-1", "loader-0"],
            Sends(DispatchRule.ShortestExpectedWait, 5, new(Load: 0.3, Road: 0.1), new(Load: 0.1, Road: 0.11))
        );

    [Fact]
    public void Among_loaders_that_are_free_the_shortest_expected_wait_is_at_the_nearest() =>
        Assert.Equal(["loader-1"], Sends(DispatchRule.ShortestExpectedWait, 1, new(Road: 0.3), new(Road: 0.2)));

    [Fact]
    public void The_shortest_expected_wait_counts_no_truck_that_will_come_later()
    {
        // Both loaders have a truck on its way for an hour; a truck beside one of them is gone before that comes.
        var pit = new Pit(
            Pit.Spec(
                DispatchRule.ShortestExpectedWait,
                3,
                new PitFace(Road: 1, Load: 0.5),
                new PitFace(Road: 1, Load: 0.5)
            )
        );
        pit.Send(0);
        pit.Send(1);
        pit.Truck(2).PutAt(pit.Loader(1).Face);

        Assert.Equal("loader-1", pit.Send(2));
    }

    [Fact]
    public void Match_factors_are_balanced_when_the_far_loader_has_more_trucks()
    {
        // Cycles of 0.3 h and 0.9 h with the same service: one truck to three.
        var loaders = Sends(DispatchRule.MatchFactor, 8, new(Road: 0.1), new(Road: 0.4));

        Assert.Equal(2, loaders.Count(name => name == "loader-0"));
        Assert.Equal(6, loaders.Count(name => name == "loader-1"));
    }

    [Fact]
    public void Homogeneous_fleets_have_the_match_factor_of_the_formula()
    {
        // Burt and Caccetta: trucks × service ÷ (loaders × cycle) = 8 × 0.1 ÷ (2 × 0.5).
        var pit = new Pit(Pit.Spec(DispatchRule.MatchFactor, 8, new PitFace(), new PitFace()));
        for (var truck = 0; truck < 7; truck++)
            pit.Send(truck);

        Assert.Equal(0.8, pit.View.MatchFactorWith(pit.View.Trucks[7], pit.View.Loaders[1]), 9);
    }

    [Fact]
    public void Plan_shortfall_serves_what_misses_most_of_its_plan_and_at_last_what_has_none()
    {
        var pit = new Pit(
            Pit.Spec(
                DispatchRule.PlanShortfall,
                4,
                new PitFace(Road: 0.5),
                new PitFace(0.5, 0.125, Plan: 100),
                new PitFace(0.5, 0.125, Plan: 1000)
            )
        );
        pit.Simulation.Run(Parts.Hours(1));
        pit.Loader(1).Block.Material.Tipped = 50;
        pit.Loader(2).Block.Material.Tipped = 400;

        // Two trucks at a loader: the third would wait for longer than one load takes.
        Assert.Equal(["loader-2", "loader-2", "loader-1", "loader-1"], pit.SendAll());
    }

    private static string?[] Sends(DispatchRule rule, int trucks, params PitFace[] faces) =>
        new Pit(Pit.Spec(rule, trucks, faces)).SendAll();
}
