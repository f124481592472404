using MineSim.Cli.CommandLine;
using MineSim.Cli.Showing;
using MineSim.Experiments.Replications;

namespace MineSim.Cli.Verbs;

/// <summary>A run has ended, and its summary could not be written. The dataset is none the worse for it.</summary>
internal sealed class LostOutput(RunPlan plan, ExperimentResult result, IOException cause)
    : Exception(Sentence(plan, result.Progress, cause), cause)
{
    private static string Sentence(RunPlan plan, in ExperimentProgress progress, IOException cause)
    {
        var kept = progress.Finished + progress.Failed;
        var state =
            kept == progress.Total ? "is complete" : $"holds {kept} of {Figures.Count(progress.Total, "replication")}";
        return $"The output could not be written ({Faults.Reason(cause)}). The dataset in {plan.Folder} {state}.";
    }
}
