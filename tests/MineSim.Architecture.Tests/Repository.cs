using System.ComponentModel;
using System.Diagnostics;

namespace MineSim.Architecture.Tests;

/// <summary>The repository that the tests were built from, as it lies on disk.</summary>
internal static class Repository
{
    /// <summary>The folder that holds MineSim.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// What git tracks, relative to the root; where there is no git, as in a source archive, everything but build
    /// output.
    /// </summary>
    public static IReadOnlyList<string> Tracked { get; } = ListTracked();

    /// <summary>All projects below the root.</summary>
    public static IReadOnlyList<ProjectFile> Projects { get; } =
    [
        .. Files("*.csproj")
            .Select(path => new ProjectFile(path))
            .OrderBy(project => project.Name, StringComparer.Ordinal),
    ];

    /// <summary>The projects of one of <c>src</c>, <c>tests</c> and <c>benchmarks</c>.</summary>
    public static IEnumerable<ProjectFile> ProjectsIn(string folder) =>
        Projects.Where(project => project.Folder == folder);

    /// <summary>
    /// Source files of one of <c>src</c>, <c>tests</c> and <c>benchmarks</c>, relative to the root, with <c>/</c>.
    /// </summary>
    public static IEnumerable<string> SourcesIn(string folder) =>
        Files("*.cs")
            .Select(Relative)
            .Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Files(string pattern) =>
        new[] { "src", "tests", "benchmarks" }
            .Select(folder => Path.Combine(Root, folder))
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Where(path => !Relative(path).Split('/').Any(part => part is "bin" or "obj"));

    private static IReadOnlyList<string> ListTracked()
    {
        try
        {
            using var git = Process.Start(
                new ProcessStartInfo("git", ["ls-files", "-z"])
                {
                    WorkingDirectory = Root,
                    RedirectStandardOutput = true,
                }
            )!;
            var listed = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            if (git.ExitCode == 0)
                return listed.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Win32Exception)
        {
            // No git on this machine.
        }

        return [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(Relative).Where(IsSource)];
    }

    private static bool IsSource(string path) =>
        !path.Split('/').Any(part => part is "bin" or "obj" or ".git" or "runs");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MineSim.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException($"No MineSim.sln above {AppContext.BaseDirectory}.");
    }
}
