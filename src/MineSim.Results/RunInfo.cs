using System.Security.Cryptography;
using System.Text;
using MineSim.Records;
using MineSim.Results.Encoders;
using MineSim.Spec;
using MineSim.Spec.Calendars;

namespace MineSim.Results;

/// <summary>
/// What a dataset is the result of. Two runs that agree in all but <see cref="Replications"/> give the same rows.
/// </summary>
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

    /// <summary>Hours at the beginning that are in the tables but not in the KPIs, 0 or more.</summary>
    public double WarmUpHours { get; init; }

    /// <summary>The shifts of a day, by whose names and days rows are keyed; empty when not known.</summary>
    public IReadOnlyList<ShiftSpec> Shifts { get; init; } = [];

    /// <summary>
    /// The hour of the day at which its first shift begins: there days and months of the tables begin;
    /// <see langword="null"/> when shifts are not known.
    /// </summary>
    public double? DayBegins => Shifts.Count == 0 ? null : Shifts.Min(shift => shift.StartHour);

    /// <summary>
    /// Names of the tables that a replication may have rows in at this detail; unless given, all of them.
    /// </summary>
    public IReadOnlyList<string> Tables
    {
        get => field ?? RecordedTable.NamesFor(Detail);
        init;
    }

    /// <summary>How ratios of time are defined; <see langword="null"/> where nobody has said.</summary>
    public RatioDefinitions? Ratios { get; init; }

    /// <summary>SHA-256 of <see cref="ResolvedScenario"/> in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public string ScenarioHash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ResolvedScenario)));

    /// <summary>The run of a scenario.</summary>
    /// <param name="spec">The scenario, with the seed and the replications of the run.</param>
    /// <param name="resolvedScenario">Its whole text.</param>
    /// <param name="engineVersion">Version of the engine.</param>
    /// <param name="detail">How much of each replication is kept.</param>
    public static RunInfo Of(SiteSpec spec, string resolvedScenario, string engineVersion, Detail detail)
    {
        ArgumentNullException.ThrowIfNull(spec);
        return new()
        {
            Scenario = spec.Name,
            ResolvedScenario = resolvedScenario,
            EngineVersion = engineVersion,
            Seed = spec.Seed,
            Replications = spec.Replications,
            Detail = detail,
            Start = spec.Start,
            DurationHours = spec.DurationHours,
            WarmUpHours = spec.WarmUpHours,
            Shifts = spec.Shifts,
            Tables = RecordedTable.NamesFor(detail, spec),
            Ratios = RatioDefinitions.Of(spec.TimeRatios),
        };
    }
}
