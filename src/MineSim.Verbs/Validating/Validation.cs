using MineSim.Scenarios.Telling;

namespace MineSim.Verbs.Validating;

/// <summary>What came of reading one scenario.</summary>
/// <param name="File">Its file, as the options named it.</param>
/// <param name="Scenario">What it is about; <see langword="null"/> when there is any problem.</param>
/// <param name="Problems">All problems, by file, line and column; empty when the scenario is valid.</param>
/// <param name="Notes">What is probably not meant so; beside problems, only what may explain them.</param>
public sealed record Validation(
    string File,
    ScenarioOutline? Scenario,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<Note> Notes
);
