using MineSim.Experiments.Replications;
using MineSim.Records;
using MineSim.Results;
using MineSim.Results.Writing;
using MineSim.Scenarios;
using MineSim.Site;
using MineSim.Spec;

namespace MineSim.Cli.Verbs;

/// <summary>Runs a scenario's replications into a dataset.</summary>
internal static class RunVerb
{
    /// <summary>Reads the scenario, and settles all that the request leaves open. Nothing is written yet.</summary>
    /// <exception cref="BadScenario">The scenario has problems.</exception>
    /// <exception cref="DatasetException">The run to be resumed is not there, or cannot be read.</exception>
    public static RunPlan Prepare(RunRequest request)
    {
        var reading = ScenarioFile.Read(request.Scenario);
        if (reading.Spec is null || reading.Problems.Count > 0)
            throw new BadScenario(request.Scenario, reading);
        var folder =
            request.Out ?? (request.Resume ? RunFolder.Latest(request.Scenario) : RunFolder.New(request.Scenario));
        var begun = request.Resume ? Begun(folder) : null;
        var spec = reading.Spec with
        {
            Seed = request.Seed ?? begun?.Seed ?? reading.Spec.Seed,
            Replications = request.Replications ?? begun?.Replications ?? reading.Spec.Replications,
        };
        return new RunPlan(request, spec, reading.ResolvedText, folder, request.Detail ?? begun?.Detail ?? Detail.Shift)
        {
            Notes = reading.Notes,
        };
    }

    /// <summary>Runs what is planned. Interrupted, it returns what has finished.</summary>
    /// <exception cref="DatasetException">The dataset cannot be written, or is another run's.</exception>
    public static ExperimentResult Execute(
        RunPlan plan,
        IProgress<ExperimentProgress>? progress = null,
        CancellationToken cancel = default
    )
    {
        var options = new MonteCarloOptions
        {
            Replications = plan.Spec.Replications,
            Threads = plan.Request.Threads ?? Environment.ProcessorCount,
            Detail = plan.Detail,
        };
        using var dataset = plan.Request.Resume
            ? DatasetWriter.Resume(plan.Folder, InfoOf(plan))
            : DatasetWriter.Create(plan.Folder, InfoOf(plan));
        return MonteCarlo.Run(plan.Spec, options, dataset, progress, cancel);
    }

    private static RunInfo Begun(string folder) =>
        DatasetWriter.FindRun(folder)
        ?? throw new DatasetException($"There is no run in '{folder}' to resume. Without --resume it is begun.");

    private static RunInfo InfoOf(RunPlan plan) =>
        RunInfo.Of(plan.Spec, plan.ResolvedScenario, Engine.Version, plan.Detail);
}

/// <summary>A run, settled and about to begin.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Spec">The scenario, with the request's seed and replications.</param>
/// <param name="ResolvedScenario">The scenario's text with everything it uses.</param>
/// <param name="Folder">Folder of the dataset.</param>
/// <param name="Detail">What is recorded.</param>
internal sealed record RunPlan(RunRequest Request, SiteSpec Spec, string ResolvedScenario, string Folder, Detail Detail)
{
    /// <summary>What is probably not meant so in the scenario.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}
