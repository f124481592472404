using Microsoft.CodeAnalysis;
using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

public class ForeignWriteTests
{
    public static TheoryData<string> RoomNames =>
        [.. Walls.All.Where(wall => wall.Watched is not []).Select(wall => wall.Room)];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void An_object_changes_its_state_itself(string name)
    {
        var room = Rooms.Named(name);
        var wall = Walls.Of(room);

        Ratchet.Holds(
            $"{name}: places that set the state of {string.Join(", ", wall.Watched)} from outside",
            wall.ForeignWrites,
            new ForeignWrites(room, wall.Watched).Find()
        );
    }

    /// <summary>A type that was renamed would otherwise be watched no more.</summary>
    [Fact]
    public void The_types_that_are_watched_exist()
    {
        var missing =
            from room in Rooms.All
            from type in Walls.Of(room).Watched
            where
                !room.Compilation.ContainsSymbolsWithName(
                    type,
                    SymbolFilter.Type,
                    TestContext.Current.CancellationToken
                )
            select $"{room.Name}: {type}";

        Offenders.AreNone(missing);
    }
}
