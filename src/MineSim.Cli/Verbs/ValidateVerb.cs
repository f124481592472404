using MineSim.Scenarios;

namespace MineSim.Cli.Verbs;

/// <summary>Checks scenarios without running them.</summary>
internal static class ValidateVerb
{
    /// <summary>Reads each file; what is wrong with one does not keep the others from being read.</summary>
    public static IReadOnlyList<(string File, ScenarioReading Reading)> Read(IReadOnlyList<string> files) =>
        [.. files.Select(file => (file, ScenarioFile.Read(file)))];
}
