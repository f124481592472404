using MineSim.Verbs.Running;

namespace MineSim.Cli.Showing;

/// <summary>Replications that failed, each so that it can be repeated.</summary>
internal static class FailureList
{
    private const int Shown = 5;

    public static void Write(Terminal terminal, RunResult result, bool verbose)
    {
        if (result.Failures.Count == 0)
            return;
        terminal.Complain(
            $"{Figures.Number(result.Failures.Count)} of {Figures.Count(result.Progress.Total, "replication")} failed; "
                + "the figures are of the others."
        );
        foreach (var failure in result.Failures.Take(verbose ? int.MaxValue : Shown))
        {
            terminal.Say($"  replication {failure.Replication}, seed {failure.Seed}: {failure.Message}");
            if (verbose && failure.Cause is { } cause)
                terminal.Say(cause.ToString());
        }

        if (!verbose && result.Failures.Count > Shown)
            terminal.Say($"  and {result.Failures.Count - Shown} more; --verbose lists them all");
    }
}
