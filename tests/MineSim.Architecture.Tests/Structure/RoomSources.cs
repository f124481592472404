using Microsoft.CodeAnalysis.CSharp;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>Parses the sources of <c>src</c>.</summary>
internal static class RoomSources
{
    /// <summary>As the projects do: Directory.Build.props says latest.</summary>
    public static CSharpParseOptions Language { get; } = new(LanguageVersion.Latest);

    /// <summary>The files of each project, by its name.</summary>
    public static ILookup<string, SourceFile> Read() =>
        Repository
            .SourcesIn("src")
            .AsParallel()
            .AsOrdered()
            .Select(Parse)
            .ToLookup(read => read.Project, read => read.File);

    private static (string Project, SourceFile File) Parse(string path)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, path));
        var parts = path.Split('/', 3);
        return (parts[1], new SourceFile(parts[2], CSharpSyntaxTree.ParseText(text, Language, path)));
    }
}
