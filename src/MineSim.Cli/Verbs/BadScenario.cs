using MineSim.Scenarios;

namespace MineSim.Cli;

/// <summary>A scenario has problems: all of them.</summary>
internal sealed class BadScenario(string file, IReadOnlyList<Problem> problems) : Exception($"{file} has problems")
{
    /// <summary>The scenario's file.</summary>
    public string File { get; } = file;

    /// <summary>One or more problems.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
