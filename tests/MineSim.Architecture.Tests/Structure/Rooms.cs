using Microsoft.CodeAnalysis;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>All rooms, read and compiled once for all tests.</summary>
internal static class Rooms
{
    private static readonly Lazy<IReadOnlyList<Room>> Compiled = new(Compile);

    /// <summary>A room after those that it refers to.</summary>
    public static IReadOnlyList<Room> All => Compiled.Value;

    public static Room Named(string name) => All.Single(room => room.Name == name);

    private static List<Room> Compile()
    {
        var files = RoomSources.Read();
        List<Room> rooms = [];
        foreach (var project in FromTheGround())
            rooms.Add(RoomCompiler.Compile(project, [.. files[project.Name]], rooms));
        return rooms;
    }

    private static List<ProjectFile> FromTheGround()
    {
        List<ProjectFile> laid = [];
        List<ProjectFile> left = [.. Repository.ProjectsIn("src")];
        while (left.Find(IsCarried) is { } next)
        {
            laid.Add(next);
            left.Remove(next);
        }

        return left is [] ? laid : throw new InvalidOperationException("Rooms refer to each other in a circle.");

        bool IsCarried(ProjectFile project) =>
            project.ProjectReferences.All(room => laid.Exists(below => below.Room == room));
    }
}
