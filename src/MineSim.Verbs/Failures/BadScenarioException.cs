using MineSim.Scenarios;
using MineSim.Scenarios.Telling;

namespace MineSim.Verbs.Failures;

/// <summary>A scenario has problems: all of them. Nothing was done.</summary>
public sealed class BadScenarioException : VerbException
{
    internal BadScenarioException(string file, ScenarioReading reading)
        : base($"{file} has problems")
    {
        (File, Problems, Notes) = (file, reading.Problems, reading.Notes);
    }

    /// <summary>The scenario's file, as the options named it.</summary>
    public string File { get; }

    /// <summary>One problem or more, by file, line and column.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What may explain them, by file, line and column; often nothing.</summary>
    public IReadOnlyList<Note> Notes { get; }
}
