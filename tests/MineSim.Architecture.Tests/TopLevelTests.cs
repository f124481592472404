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
        ".config",
        ".github",
        "CONTRIBUTING.md",
    ];

    [Fact]
    public void The_top_level_holds_only_what_the_design_names()
    {
        // Tracked files only: a user's own notes beside them are no failure.
        var wrong = Repository.Tracked.Select(path => path.Split('/')[0]).Distinct().Except(Named);

        Offenders.AreNone(wrong);
    }
}
