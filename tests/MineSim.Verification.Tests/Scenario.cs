using System.Runtime.CompilerServices;
using MineSim.Scenarios;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>Reads scenarios as a planner's file is read.</summary>
internal static class Scenario
{
    /// <summary>The valid scenario of a mine that a text says.</summary>
    public static MineSiteSpec Read(string yaml)
    {
        var reading = ReadText(yaml);
        Assert.Empty(reading.Problems);
        return (MineSiteSpec)reading.Spec!;
    }

    /// <summary>What is wrong with a text.</summary>
    public static IReadOnlyList<string> Problems(string yaml) =>
        [.. ReadText(yaml).Problems.Select(problem => problem.ToString())];

    /// <summary>A scenario of a mine that is shipped.</summary>
    public static MineSiteSpec Shipped(string file) => Shipped<MineSiteSpec>(file);

    /// <summary>A scenario of some sort that is shipped.</summary>
    public static T Shipped<T>(string file)
        where T : SiteSpec => ReadFile<T>(Path.Combine(Folder(), "..", "..", "scenarios", file));

    /// <summary>The valid scenario of a mine in a file.</summary>
    public static MineSiteSpec ReadFile(string path) => ReadFile<MineSiteSpec>(path);

    /// <summary>The valid scenario of some sort in a file.</summary>
    public static T ReadFile<T>(string path)
        where T : SiteSpec
    {
        var reading = ScenarioFile.Read(path);
        Assert.Empty(reading.Problems);
        return Assert.IsAssignableFrom<T>(reading.Spec);
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
