using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MineSim.Architecture.Tests.Structure;

/// <summary>Compiles a room from its sources, with the rooms below it and the libraries of the tests.</summary>
internal static class RoomCompiler
{
    private static readonly string[] ImplicitUsings =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks",
    ];

    /// <summary>
    /// What the test itself could load: the framework, and the packages that this project names because a room does.
    /// </summary>
    private static readonly MetadataReference[] Libraries =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static Room Compile(ProjectFile project, IReadOnlyList<SourceFile> files, IEnumerable<Room> below)
    {
        var isProgram = files.Any(file => file.Syntax.ChildNodes().OfType<GlobalStatementSyntax>().Any());
        CSharpCompilationOptions options = new(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable
        );

        var compilation = CSharpCompilation.Create(
            project.Name,
            [.. files.Select(file => file.Tree), CSharpSyntaxTree.ParseText(Preamble(project), RoomSources.Language)],
            [.. Libraries, .. below.Select(room => room.Compilation.ToMetadataReference())],
            options
        );
        return new Room(project.Room, files, compilation);
    }

    /// <summary>What the build writes for each project: its global usings, and who may see its internals.</summary>
    private static string Preamble(ProjectFile project) =>
        string.Join(
            '\n',
            [
                .. ImplicitUsings.Concat(project.Usings).Select(name => $"global using {name};"),
                .. project.Friends.Select(name =>
                    $"[assembly: {typeof(InternalsVisibleToAttribute).FullName}(\"{name}\")]"
                ),
            ]
        );
}
