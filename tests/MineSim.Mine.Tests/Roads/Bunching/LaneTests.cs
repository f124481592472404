using CsCheck;
using MineSim.Mine.Roads.Bunching;

namespace MineSim.Mine.Tests;

public class LaneTests
{
    [Fact]
    public void Whoever_has_nobody_ahead_takes_the_time_alone() => Assert.Equal(70, new Lane(5).Pass(20, 50));

    [Fact]
    public void A_faster_truck_stays_behind_by_the_headway()
    {
        var lane = new Lane(5);

        Assert.Equal(100, lane.Pass(0, 100));
        Assert.Equal(105, lane.Pass(10, 30));
        Assert.Equal(300, lane.Pass(200, 100));
    }

    [Fact]
    public void Trucks_leave_in_the_order_of_coming_never_sooner_than_alone_nor_closer_than_the_headway() =>
        Gen.Select(Gen.Long[0, 20], Gen.Select(Gen.Long[0, 50], Gen.Long[0, 200]).Array[1, 30])
            .Sample(
                (headway, trucks) =>
                {
                    var lane = new Lane(headway);
                    var (entry, before) = (0L, long.MinValue / 2);
                    foreach (var (gap, alone) in trucks)
                    {
                        entry += gap;
                        var exit = lane.Pass(entry, alone);
                        Assert.True(exit >= entry + alone && exit >= before + headway);
                        Assert.True(exit == entry + alone || exit == before + headway);
                        before = exit;
                    }
                }
            );
}
