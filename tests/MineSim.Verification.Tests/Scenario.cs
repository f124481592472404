using System.Runtime.CompilerServices;
using MineSim.Scenarios;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>Reads scenarios as a planner's file is read.</summary>
internal static class Scenario
{
    /// <summary>The valid scenario that a text says.</summary>
    public static SiteSpec Read(string yaml)
    {
        var reading = ReadText(yaml);
        Assert.Empty(reading.Problems);
        return reading.Spec!;
    }

    /// <summary>What is wrong with a text.</summary>
    public static IReadOnlyList<string> Problems(string yaml) =>
        [.. ReadText(yaml).Problems.Select(problem => problem.ToString())];

    /// <summary>A scenario that is shipped.</summary>
    public static SiteSpec Shipped(string file) => ReadFile(Path.Combine(Folder(), "..", "..", "scenarios", file));

    /// <summary>The valid scenario in a file.</summary>
    public static SiteSpec ReadFile(string path)
    {
        var reading = ScenarioFile.Read(path);
        Assert.Empty(reading.Problems);
        return reading.Spec!;
    }

    private static ScenarioReading ReadText(string yaml)
    {
        var folder = Directory.CreateTempSubdirectory("minesim-");
        try
        {
            var path = Path.Combine(folder.FullName, "scenario.yaml");
            File.WriteAllText(path, yaml);
            return ScenarioFile.Read(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
