using MineSim.Scenarios.Telling;
using MineSim.Spec;

namespace MineSim.Scenarios;

/// <summary>What came of reading a scenario file: a valid scenario, or every problem it has.</summary>
/// <param name="Spec">The scenario; <see langword="null"/> when there is any problem.</param>
/// <param name="Problems">All problems, by file, line and column; empty when the scenario is valid.</param>
/// <param name="ResolvedText">
/// The scenario as one self-contained YAML text: the files it uses merged, keys in the reference's order, comments and
/// defaults left out, numbers in one spelling. Scenarios that say the same have the same text, and reading the text
/// gives the same scenario again, but for the seed and the number of replications: these say which of its replications
/// are run, and the text does not hold them, so that a dataset may be continued with more. Empty when there is any
/// problem.
/// </param>
public sealed record ScenarioReading(SiteSpec? Spec, IReadOnlyList<Problem> Problems, string ResolvedText)
{
    /// <summary>
    /// What is probably not meant so, by file, line and column: names that nothing uses, names that miss one by a
    /// letter, plans that come to
    /// nothing. Beside problems, only what may explain them.
    /// </summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}
