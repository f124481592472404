using MineSim.Records;
using MineSim.Site;

namespace MineSim.Experiments.Replications;

/// <summary>
/// How a Monte Carlo experiment is run. None of this but the replications and rules of one's own changes a figure.
/// </summary>
public sealed record MonteCarloOptions
{
    /// <summary>Replications to run, 1 or more; their numbers begin at 0.</summary>
    public required int Replications { get; init; }

    /// <summary>Threads that run replications, 1 or more; by default one for each processor.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What each replication records; by shift by default.</summary>
    public Detail Detail { get; init; } = Detail.Shift;

    /// <summary>Rules of one's own; those that the scenario names by default.</summary>
    public OwnRules Rules { get; init; } = OwnRules.None;
}
