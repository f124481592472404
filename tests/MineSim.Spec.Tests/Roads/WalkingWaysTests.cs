using MineSim.Kernel;
using MineSim.Spec.Roads;

namespace MineSim.Spec.Tests.Roads;

public class WalkingWaysTests
{
    private readonly WalkingWays _ways = new(
        new(
            [Road("a", "b", 2), Road("b", "c", 3), Road("a", "c", 6), Road("c", "d", null), Road("e", "b", 1)],
            Distribution.Constant(1)
        )
    );

    [Theory]
    [InlineData("a", "c", 5)]
    [InlineData("c", "a", 5)]
    [InlineData("a", "e", 3)]
    [InlineData("a", "a", 0)]
    public void The_shortest_way_counts_in_either_direction(string from, string to, double km) =>
        Assert.Equal(km, _ways.Km(from, to));

    [Theory]
    [InlineData("d")]
    [InlineData("nowhere")]
    public void Without_a_way_of_known_length_it_is_infinitely_far(string to) =>
        Assert.Equal(double.PositiveInfinity, _ways.Km("a", to));

    private static RoadSegmentSpec Road(string from, string to, double? km) =>
        new(from, to, TwoWay: false, km, Distribution.Constant(1), Distribution.Constant(1));
}
