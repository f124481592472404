using MineSim.Records;

namespace MineSim.Cli.Verbs;

/// <summary>
/// What a user asks of <c>run</c>. What is left out comes from the run that is resumed, else from the scenario.
/// </summary>
/// <param name="Scenario">Path of the scenario file.</param>
internal sealed record RunRequest(string Scenario)
{
    /// <summary>Folder of the dataset; by default one below <c>runs</c>, named after the scenario file.</summary>
    public string? Out { get; init; }

    /// <summary>Replications instead of the scenario's.</summary>
    public int? Replications { get; init; }

    /// <summary>Master seed instead of the scenario's.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Threads; by default one for each processor.</summary>
    public int? Threads { get; init; }

    /// <summary>What to record; by shift when nothing else is said.</summary>
    public Detail? Detail { get; init; }

    /// <summary>Whether to complete the dataset that is there.</summary>
    public bool Resume { get; init; }
}
