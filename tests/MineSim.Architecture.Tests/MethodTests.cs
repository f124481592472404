using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

public class MethodTests
{
    private const int MostLines = 60;

    private const int MostComplex = 15;

    public static TheoryData<string> Places => [.. Walls.LargeMethods.Keys];

    /// <summary>Where a machine decides what to do next, and where rooms are bound, methods like to grow.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public void A_method_is_short_and_decides_little(string place)
    {
        var large =
            from room in Rooms.All
            from file in room.Files
            where $"{room.Name}/{file.Path}".StartsWith($"{place}/", StringComparison.Ordinal)
            from method in Method.In(file)
            where method.Lines > MostLines || method.Complexity > MostComplex
            select method.ToString();

        Ratchet.Holds(
            $"{place}: methods over {MostLines} lines or a complexity of {MostComplex}",
            Walls.LargeMethods[place],
            [.. large]
        );
    }

    /// <summary>A folder that was renamed would otherwise be looked at no more.</summary>
    [Fact]
    public void The_places_that_are_looked_at_exist() =>
        Offenders.AreNone(
            Walls.LargeMethods.Keys.Where(place =>
                !Rooms.All.Any(room =>
                    room.Files.Any(file => $"{room.Name}/{file.Path}".StartsWith($"{place}/", StringComparison.Ordinal))
                )
            )
        );
}
