using MineSim.Experiments.Replications;
using MineSim.Records;
using MineSim.Results;
using MineSim.Results.Writing;
using MineSim.Scenarios;
using MineSim.Verbs.Failures;

namespace MineSim.Verbs.Running;

/// <summary>
/// Runs a scenario's replications into a dataset: at once, or in two steps for a front end that tells its user before
/// it begins what will be run and where.
/// </summary>
public static class RunVerb
{
    /// <summary>Settles what the options leave open, and runs it.</summary>
    /// <inheritdoc cref="Prepare" path="/exception"/>
    /// <inheritdoc cref="Execute"/>
    /// <param name="options">What is asked.</param>
    /// <param name="progress">Is told how far it is, ten times a second and at the end, on this thread.</param>
    /// <param name="cancel">Ends it in good order.</param>
    public static RunResult Run(
        RunOptions options,
        IProgress<ReplicationProgress>? progress = null,
        CancellationToken cancel = default
    ) => Execute(Prepare(options), progress, cancel);

    /// <summary>Reads the scenario, and settles all that the options leave open. Nothing is written yet.</summary>
    /// <param name="options">What is asked.</param>
    /// <returns>What <see cref="Execute"/> will do.</returns>
    /// <exception cref="BadRequestException">Replications, seed or threads are out of their range.</exception>
    /// <exception cref="BadScenarioException">The scenario has problems.</exception>
    /// <exception cref="BadDatasetException">The run to be resumed is not there, or cannot be read.</exception>
    public static RunPlan Prepare(RunOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Faults().ToList() is { Count: > 0 } faults)
            throw new BadRequestException(faults);
        var reading = ScenarioFile.Read(options.Scenario);
        if (reading.Spec is not { } read || reading.Problems.Count > 0)
            throw new BadScenarioException(options.Scenario, reading);
        var usual = RunFolder.First(options.Scenario);
        var folder =
            options.Out ?? (options.Resume ? RunFolder.Latest(options.Scenario) : RunFolder.New(options.Scenario));
        var begun = options.Resume ? BadDatasetException.Unless(() => Begun(folder)) : null;
        return new RunPlan
        {
            Options = options,
            Spec = read with
            {
                Seed = options.Seed ?? begun?.Seed ?? read.Seed,
                Replications = options.Replications ?? begun?.Replications ?? read.Replications,
            },
            ResolvedScenario = reading.ResolvedText,
            Folder = folder,
            TakenFolder = options is { Resume: false, Out: null } && folder != usual ? usual : null,
            Detail = options.Detail ?? begun?.Detail ?? Detail.Shift,
            Notes = reading.Notes,
        };
    }

    /// <summary>Runs what is planned, and returns when it has ended. No finished replication is ever lost.</summary>
    /// <param name="plan">What to run, from <see cref="Prepare"/>.</param>
    /// <param name="progress">Is told how far it is, ten times a second and at the end, on this thread.</param>
    /// <param name="cancel">Ends it in good order.</param>
    /// <returns>What it came to; of a cancelled run, what had finished.</returns>
    /// <exception cref="BadDatasetException">The dataset cannot be written, or is another run's.</exception>
    public static RunResult Execute(
        RunPlan plan,
        IProgress<ReplicationProgress>? progress = null,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        return BadDatasetException.Unless(() =>
        {
            using var dataset = plan.Options.Resume
                ? DatasetWriter.Resume(plan.Folder, plan.Info)
                : DatasetWriter.Create(plan.Folder, plan.Info);
            var told = progress is null ? null : new Told(progress);
            return RunResult.Of(plan, MonteCarlo.Run(plan.Spec, OptionsOf(plan), dataset, told, cancel));
        });
    }

    private static MonteCarloOptions OptionsOf(RunPlan plan) =>
        new()
        {
            Replications = plan.Spec.Replications,
            Threads = plan.Options.Threads ?? Environment.ProcessorCount,
            Detail = plan.Detail,
        };

    private static RunInfo Begun(string folder) =>
        DatasetWriter.FindRun(folder)
        ?? throw new DatasetException($"There is no run in '{folder}' to resume. Without --resume it is begun.");

    private sealed class Told(IProgress<ReplicationProgress> progress) : IProgress<ExperimentProgress>
    {
        public void Report(ExperimentProgress value) => progress.Report(ReplicationProgress.Of(value));
    }
}
