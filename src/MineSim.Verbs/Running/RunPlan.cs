using MineSim.Records;
using MineSim.Results;
using MineSim.Scenarios.Telling;
using MineSim.Site;
using MineSim.Spec;
using MineSim.Verbs.Validating;

namespace MineSim.Verbs.Running;

/// <summary>A run, settled and about to begin. Nothing is written yet.</summary>
public sealed record RunPlan
{
    /// <summary>What was asked.</summary>
    public required RunOptions Options { get; init; }

    /// <summary>The scenario, with the seed and the replications of this run.</summary>
    public required SiteSpec Spec { get; init; }

    /// <summary>The scenario's text with everything it uses.</summary>
    public required string ResolvedScenario { get; init; }

    /// <summary>Folder of the dataset.</summary>
    public required string Folder { get; init; }

    /// <summary>
    /// The scenario's usual folder, where it holds something already and this run goes to another for that;
    /// else <see langword="null"/>.
    /// </summary>
    public string? TakenFolder { get; init; }

    /// <summary>What is recorded.</summary>
    public required Detail Detail { get; init; }

    /// <summary>What is probably not meant so in the scenario, by file, line and column.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>What the scenario is about, with the seed and the replications of this run.</summary>
    public ScenarioOutline Scenario => ScenarioOutline.Of(Spec);

    /// <summary>What its dataset is the result of.</summary>
    internal RunInfo Info => RunInfo.Of(Spec, ResolvedScenario, Engine.Version, Detail);
}
