using CsCheck;
using MineSim.Kernel;
using MineSim.Mine.Crossings;
using MineSim.Mine.Roads;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

public class JunctionTests
{
    private static readonly Gen<(long Comes, int Approach, bool Loaded)[]> Trucks = Gen.Select(
        Gen.Long[0, 300],
        Gen.Int[0, 2],
        Gen.Bool
    ).Array[1, 40];

    [Fact]
    public void Who_finds_it_free_drives_through_at_once_and_who_follows_too_early_waits() =>
        Assert.Equal(
            [0, 10, 20, 35],
            Entries(RightOfWay.Loaded, null, (0, 0, true), (4, 0, true), (20, 1, false), (35, 1, false))
        );

    [Fact]
    public void A_loaded_truck_goes_before_empty_ones_that_came_earlier_but_turns_nobody_out() =>
        Assert.Equal([0, 20, 10], Entries(RightOfWay.Loaded, null, (0, 0, false), (1, 0, false), (2, 1, true)));

    [Fact]
    public void First_come_is_first_through_where_nobody_has_the_right_of_way() =>
        Assert.Equal([0, 10, 20], Entries(RightOfWay.FirstCome, null, (0, 0, false), (1, 0, false), (2, 1, true)));

    [Fact]
    public void Who_comes_by_the_main_road_goes_first_empty_or_not() =>
        Assert.Equal(
            [0, 30, 10, 20],
            Entries(RightOfWay.Loaded, "from-2", (0, 0, true), (1, 0, true), (2, 2, false), (3, 2, true))
        );

    [Fact]
    public void Trucks_from_one_road_stay_behind_each_other() =>
        // The loaded truck of the first road stands behind an empty one; the empty truck of the second came last.
        Assert.Equal(
            [0, 10, 20, 30],
            Entries(RightOfWay.Loaded, null, (0, 1, true), (1, 0, false), (2, 0, true), (3, 1, false))
        );

    [Fact]
    public void One_at_a_time_without_a_break_while_somebody_waits_and_each_by_its_right_of_way() =>
        Gen.Select(Trucks, Gen.Enum<RightOfWay>(), Gen.Bool, Gen.Long[1, 30])
            .Sample(
                (trucks, right, hasMain, crossing) =>
                {
                    var road = new Crossroads(right, hasMain ? "from-2" : null, crossing);
                    foreach (var (comes, approach, loaded) in trucks)
                        road.Send(comes, approach, loaded);

                    road.Simulation.Run();

                    Assert.Equal(trucks.Length, road.Junction.Crossings);
                    Assert.Equal(trucks.Select((truck, i) => road.Entries[i] - truck.Comes).Sum(), road.Junction.Held);
                    for (var way = 0; way < 3; way++)
                    {
                        Assert.Equal(
                            trucks
                                .Select((truck, i) => truck.Approach == way ? road.Entries[i] - truck.Comes : 0)
                                .Sum(),
                            road.Junction.HeldOn(way)
                        );
                    }

                    long[] inOrder = [.. road.Entries.Order()];
                    Assert.All(inOrder.Skip(1).Zip(inOrder), pair => Assert.True(pair.First - pair.Second >= crossing));
                    for (var i = 0; i < trucks.Length; i++)
                    {
                        var (comes, goes) = (trucks[i].Comes, road.Entries[i]);
                        if (goes > comes)
                            Assert.Contains(goes - crossing, road.Entries);
                        for (var j = 0; j < trucks.Length; j++)
                        {
                            // Who goes while another stands at the head of a road has the better right, or as good a
                            // one and came first.
                            if (trucks[j].Comes >= goes || road.Entries[j] <= goes || !IsHead(j, goes))
                                continue;
                            Assert.True(Rank(i) < Rank(j) || (Rank(i) == Rank(j) && comes <= trucks[j].Comes));
                        }
                    }

                    bool IsHead(int truck, long at) =>
                        !trucks
                            .Where(
                                (other, k) =>
                                    k != truck
                                    && other.Approach == trucks[truck].Approach
                                    && other.Comes < at
                                    && road.Entries[k] >= at
                                    && road.Entries[k] < road.Entries[truck]
                            )
                            .Any();
                    int Rank(int truck) =>
                        (hasMain && trucks[truck].Approach == 2 ? 0 : 2)
                        + (right == RightOfWay.Loaded && trucks[truck].Loaded ? 0 : 1);
                }
            );

    private static long[] Entries(
        RightOfWay right,
        string? main,
        params (long Comes, int Approach, bool Loaded)[] trucks
    )
    {
        var road = new Crossroads(right, main, crossing: 10);
        foreach (var (comes, approach, loaded) in trucks)
            road.Send(comes, approach, loaded);
        road.Simulation.Run();
        return [.. road.Entries];
    }

    /// <summary>Three roads that lead to one junction.</summary>
    private sealed class Crossroads
    {
        public Crossroads(RightOfWay right, string? main, long crossing)
        {
            Leg[] approaches =
            [
                .. Enumerable
                    .Range(0, 3)
                    .Select(i => new Leg(
                        new RoadSegmentSpec(
                            $"from-{i}",
                            "here",
                            true,
                            null,
                            Distribution.Constant(1),
                            Distribution.Constant(1)
                        ),
                        Back: false
                    )),
            ];
            Junction = new(
                new("here", Clock.ToHours(crossing)) { RightOfWay = right, MainRoad = main is null ? [] : [main] },
                approaches,
                Simulation
            );
            Junction.Open();
        }

        public Simulation Simulation { get; } = new();

        public Junction Junction { get; }

        public List<long> Entries { get; } = [];

        public void Send(long comes, int approach, bool isLoaded)
        {
            Entries.Add(-1);
            Simulation.Start(Drive(Entries.Count - 1, approach, isLoaded), comes);
        }

        private async Process Drive(int truck, int approach, bool isLoaded)
        {
            if (!Junction.TryCross())
                await Junction.Cross(approach, isLoaded);
            Entries[truck] = Simulation.Now;
        }
    }
}
