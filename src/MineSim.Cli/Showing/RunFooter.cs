using MineSim.Verbs.Running;

namespace MineSim.Cli.Showing;

/// <summary>Where the dataset lies, how long it took, and what one may do next.</summary>
internal static class RunFooter
{
    public static void Write(Terminal terminal, RunResult result, CommandName command)
    {
        var (plan, progress, output) = (result.Plan, result.Progress, terminal.Output);
        output.WriteLine();
        output.WriteLine(
            $"Dataset  {plan.Folder}: {Figures.Number(progress.Finished)} of "
                + $"{Figures.Count(progress.Total, "replication")}"
                + (progress.Resumed > 0 ? $", {Figures.Number(progress.Resumed)} of them from before" : "")
        );
        output.WriteLine(
            $"Took     {Figures.Duration(progress.Elapsed)} on {Figures.Count(result.Threads, "thread")}: "
                + $"{Figures.Number(progress.ReplicationsPerSecond, 1)} replications/s"
                + (progress.CyclesPerSecond > 0 ? $", {Figures.Number(progress.CyclesPerSecond)} truck cycles/s" : "")
        );
        var folder = CommandName.Quote(plan.Folder);
        output.WriteLine($"Next     {command} inspect {folder}");
        output.WriteLine($"         {command} report {folder}");
        output.WriteLine($"         {DuckDbHint.ForSummary(plan.Folder)}");
    }
}
