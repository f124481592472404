using System.Security.Cryptography;
using System.Text;
using MineSim.Site;

namespace MineSim.Results;

/// <summary>What a dataset is the result of. Two runs that agree in all but <see cref="Replications"/> give the same rows.</summary>
public sealed record RunInfo
{
    /// <summary>The scenario's name, for people.</summary>
    public required string Scenario { get; init; }

    /// <summary>
    /// The whole scenario as text, with everything it uses filled in. It must not depend on how many replications were
    /// asked for, or a run cannot be continued with more of them.
    /// </summary>
    public required string ResolvedScenario { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>Master seed of every random stream.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Replications asked for, 1 or more.</summary>
    public required int Replications { get; init; }

    /// <summary>How much of each replication is kept.</summary>
    public required Detail Detail { get; init; }

    /// <summary>The first simulated day; day 0 of the tables.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Length of a replication in hours.</summary>
    public required double DurationHours { get; init; }

    /// <summary>How ratios of time are defined; <see langword="null"/> where nobody has said.</summary>
    public RatioDefinitions? Ratios { get; init; }

    /// <summary>SHA-256 of <see cref="ResolvedScenario"/> in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public string ScenarioHash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ResolvedScenario)));
}
