using MineSim.Spec;

namespace MineSim.Verbs.Validating;

/// <summary>What a scenario is about, in a line.</summary>
/// <param name="Name">Its name, for people.</param>
/// <param name="Start">The first simulated day.</param>
/// <param name="DurationHours">Length of a replication in hours.</param>
/// <param name="Replications">Replications, 1 or more.</param>
/// <param name="Seed">Master seed.</param>
public sealed record ScenarioOutline(string Name, DateOnly Start, double DurationHours, int Replications, ulong Seed)
{
    internal static ScenarioOutline Of(SiteSpec spec) =>
        new(spec.Name, spec.Start, spec.DurationHours, spec.Replications, spec.Seed);
}
