using MineSim.Scenarios;

namespace MineSim.Cli;

/// <summary>A verb cannot do what it was asked; the message is a sentence for the user.</summary>
internal sealed class Refusal(int exitCode, string message) : Exception(message)
{
    /// <summary>The exit code that goes with it.</summary>
    public int ExitCode { get; } = exitCode;
}

/// <summary>A scenario has problems: all of them.</summary>
internal sealed class BadScenario(string file, IReadOnlyList<Problem> problems) : Exception($"{file} has problems")
{
    /// <summary>The scenario's file.</summary>
    public string File { get; } = file;

    /// <summary>One or more problems.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
