using System.IO.Enumeration;

namespace MineSim.Architecture.Tests;

public class TopLevelTests
{
    private static readonly string[] Named =
    [
        "src",
        "tests",
        "benchmarks",
        "scenarios",
        "MineSim.sln",
        "README.md",
        "CHANGELOG.md",
        "LICENSE",
        "Directory.Build.props",
        "Directory.Packages.props",
        "global.json",
        ".editorconfig",
        "BannedSymbols.txt",
        ".git",
        ".gitignore",
        ".gitattributes",
        ".ci",
    ];

    [Fact]
    public void The_top_level_holds_only_what_the_design_names()
    {
        string[] ignored =
        [
            .. File.ReadLines(Path.Combine(Repository.Root, ".gitignore"))
                .Select(line => line.Trim().Trim('/'))
                .Where(line => line is not ("" or ['#', ..])),
        ];

        var wrong = Directory
            .EnumerateFileSystemEntries(Repository.Root)
            .Select(path => Path.GetFileName(path))
            .Where(name =>
                !Named.Contains(name) && !ignored.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, name))
            );

        Offenders.AreNone(wrong);
    }
}
