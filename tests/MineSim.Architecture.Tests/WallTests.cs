using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

public class WallTests
{
    [Fact]
    public void Every_room_has_its_walls() =>
        Assert.Equal(Rooms.All.Select(room => room.Name).Order(), Walls.All.Select(wall => wall.Room).Order());

    [Fact]
    public void Every_folder_has_its_place_in_the_order_of_its_room()
    {
        var unplaced =
            from room in Rooms.All
            from folder in room.Files.Select(file => file.Folder).Distinct()
            where !Walls.Of(room).Names(folder)
            select $"{room.Name}/{folder}";

        Offenders.AreNone(unplaced);
    }

    [Theory]
    [MemberData(nameof(Walls.RoomNames), MemberType = typeof(Walls))]
    public void A_folder_uses_only_those_before_it(string name)
    {
        var room = Rooms.Named(name);
        var wall = Walls.Of(room);
        var wrong = WrongArrow.In(room, wall);

        var folders = wrong
            .GroupBy(arrow => arrow.Folders)
            .Select(arrows => $"{arrows.Key.From} -> {arrows.Key.To}\n  {string.Join("\n  ", arrows)}");

        Ratchet.Holds($"{name}: pairs of files against the order of folders", wall.WrongFiles, wrong.Count, folders);
        Ratchet.Holds($"{name}: pairs of folders against their order", wall.WrongFolders, [.. folders]);
    }
}
