using MineSim.Records;
using MineSim.Scenarios;

namespace MineSim.Verbs.Running;

/// <summary>
/// What is asked of <c>run</c>. What is left out comes from the run that is resumed, else from the scenario.
/// </summary>
/// <param name="Scenario">Path of the scenario file.</param>
public sealed record RunOptions(string Scenario)
{
    /// <summary>The most replications that may be asked for.</summary>
    public const int MostReplications = ScenarioFile.MostReplications;

    /// <summary>The largest master seed that may be asked for.</summary>
    public const ulong LargestSeed = ScenarioFile.LargestSeed;

    /// <summary>Folder of the dataset; by default one below <c>runs</c>, named after the scenario file.</summary>
    public string? Out { get; init; }

    /// <summary>
    /// Replications instead of the scenario's, from 1 to <see cref="MostReplications"/>; more than the resumed run has
    /// extend it.
    /// </summary>
    public int? Replications { get; init; }

    /// <summary>Master seed instead of the scenario's, from 0 to <see cref="LargestSeed"/>.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Threads, 1 or more; by default one for each processor. No figure depends on it.</summary>
    public int? Threads { get; init; }

    /// <summary>What to record; by shift when nothing else is said.</summary>
    public Detail? Detail { get; init; }

    /// <summary>Whether to complete the dataset that is there: the latest, or the one in <see cref="Out"/>.</summary>
    public bool Resume { get; init; }

    /// <summary>What cannot be, a sentence each.</summary>
    internal IEnumerable<string> Faults()
    {
        if (Replications is < 1 or > MostReplications)
            yield return $"Replications must be from 1 to {MostReplications}, not {Replications}.";
        if (Seed > LargestSeed)
            yield return $"The seed must be from 0 to {LargestSeed}, not {Seed}.";
        if (Threads < 1)
            yield return $"Threads must be 1 or more, not {Threads}.";
    }
}
