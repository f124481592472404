using MineSim.Architecture.Tests.Structure;

namespace MineSim.Architecture.Tests;

public class NamespaceTests
{
    [Theory]
    [MemberData(nameof(Walls.RoomNames), MemberType = typeof(Walls))]
    public void A_namespace_follows_its_folder(string name)
    {
        var room = Rooms.Named(name);
        var wall = Walls.Of(room);

        var stray =
            from file in room.Files
            let expected = wall.WhyOneNamespace is null ? NamespaceOf(room, file) : $"MineSim.{name}"
            from declared in file.Syntax.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            where declared.Name.ToString() != expected
            select $"{file.Path}: {declared.Name}, not {expected}";

        Ratchet.Holds($"{name}: files whose namespace is not their folder's", wall.StrayNamespaces, [.. stray]);
    }

    private static string NamespaceOf(Room room, SourceFile file) =>
        string.Join('.', ["MineSim", room.Name, .. file.Path.Split('/')[..^1]]);
}
