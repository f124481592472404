using MineSim.Scenarios;

namespace MineSim.Cli.Verbs;

/// <summary>A scenario has problems: all of them.</summary>
internal sealed class BadScenario(string file, ScenarioReading reading) : Exception($"{file} has problems")
{
    /// <summary>The scenario's file.</summary>
    public string File { get; } = file;

    /// <summary>One or more problems, and notes that may explain them.</summary>
    public ScenarioReading Reading { get; } = reading;
}
