using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

public class CircleTests
{
    [Theory]
    [MemberData(nameof(Walls.RoomNames), MemberType = typeof(Walls))]
    public void Files_use_each_other_one_way(string name)
    {
        var room = Rooms.Named(name);
        var circle = Circles.Largest(room);

        Ratchet.Holds(
            $"{name}: files in the largest circle",
            Walls.Of(room).LargestCircle,
            [.. circle.Select(file => file.Path).Order(StringComparer.Ordinal)]
        );
    }
}
