using System.Globalization;
using MineSim.Records;
using MineSim.Results.Layout;

namespace MineSim.Results.Writing;

/// <summary>Why a dataset is not the beginning of a run.</summary>
internal static class RunDifference
{
    /// <summary>
    /// The first difference as the end of a sentence; <see langword="null"/> when the run may continue it.
    /// </summary>
    public static string? Find(Manifest held, RunInfo run)
    {
        if (held.ScenarioHash != run.ScenarioHash)
        {
            return held.Scenario == run.Scenario
                ? $"scenario '{run.Scenario}' has changed since"
                : $"it holds scenario '{held.Scenario}', not '{run.Scenario}'";
        }

        if (held.Seed != run.Seed)
            return Text($"it has seed {held.Seed}, not {run.Seed}");
        if (held.Detail != run.Detail)
            return $"it has detail {Lower(held.Detail)}, not {Lower(run.Detail)}";
        if (held.Start != run.Start)
            return Text($"it starts on {held.Start:yyyy-MM-dd}, not {run.Start:yyyy-MM-dd}");
        if (held.DurationHours != run.DurationHours)
            return Text($"its replications last {held.DurationHours} h, not {run.DurationHours} h");
        if (held.EngineVersion != run.EngineVersion)
            return $"it was written by engine version {held.EngineVersion}, and this is {run.EngineVersion}";
        if (held.ReplicationsAsked > run.Replications)
            return Text($"it is to have {held.ReplicationsAsked} replications, more than {run.Replications}");
        return null;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Lower(Detail detail) => detail.ToString().ToLowerInvariant();
}
