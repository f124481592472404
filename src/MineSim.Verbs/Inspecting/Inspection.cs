using MineSim.Reports.Sections;
using MineSim.Results;
using MineSim.Results.Reading;

namespace MineSim.Verbs.Inspecting;

/// <summary>What a dataset holds.</summary>
/// <param name="Folder">The folder it lies in.</param>
/// <param name="Run">What it is the result of.</param>
/// <param name="State">How far the run had come when <c>run.json</c> was written.</param>
/// <param name="Done">Replications that it holds, those that failed with them.</param>
/// <param name="Failed">Replications that failed.</param>
/// <param name="Tables">Its tables with their columns and sizes.</param>
public sealed record Inspection(
    string Folder,
    RunInfo Run,
    RunState State,
    int Done,
    int Failed,
    IReadOnlyList<DatasetTable> Tables
)
{
    /// <summary>What the run found so far; <see langword="null"/> where it was not asked for.</summary>
    public Findings? Findings { get; init; }
}
