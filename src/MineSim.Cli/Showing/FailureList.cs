using MineSim.Experiments;

namespace MineSim.Cli;

/// <summary>Replications that failed, each so that it can be repeated.</summary>
internal static class FailureList
{
    private const int Shown = 5;

    public static void Write(Terminal terminal, ExperimentResult result, bool verbose)
    {
        if (result.Failures.Count == 0)
            return;
        terminal.Complain(
            $"{Figures.Number(result.Failures.Count)} of {Figures.Count(result.Progress.Total, "replication")} failed; "
            + "the figures are of the others.");
        foreach (var failure in result.Failures.Take(verbose ? int.MaxValue : Shown))
        {
            terminal.Say($"  replication {failure.Replication}, seed {failure.Seed}{When(failure)}: {failure.Message}");
            if (verbose)
                terminal.Say(failure.Cause.ToString());
        }

        if (!verbose && result.Failures.Count > Shown)
            terminal.Say($"  and {result.Failures.Count - Shown} more; --verbose lists them all");
    }

    private static string When(ReplicationFailure failure)
    {
        if (failure.SimulatedHours is not { } hours)
            return "";
        var minutes = (long)(hours * 60);
        return $", day {minutes / 1440} {minutes / 60 % 24:00}:{minutes % 60:00}";
    }
}
