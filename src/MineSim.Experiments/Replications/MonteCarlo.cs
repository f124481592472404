using MineSim.Results;
using MineSim.Results.Writing;
using MineSim.Site;
using MineSim.Spec;
using MineSim.Spec.Rules;

namespace MineSim.Experiments.Replications;

/// <summary>Runs many replications of one scenario and draws up what they have in common.</summary>
public static class MonteCarlo
{
    /// <summary>
    /// Runs replications in parallel. The figures and the dataset are the same bytes for any number of threads: each
    /// replication is a function of the scenario, its seed and its number, and the summary is computed in their order.
    /// </summary>
    /// <param name="site">The scenario.</param>
    /// <param name="options">How many replications, on how many threads, how much to record.</param>
    /// <param name="dataset">
    /// Where to keep each replication as it finishes; <see langword="null"/> to keep only the KPIs, in the result.
    /// Replications that it holds already are not run again. The caller disposes of it.
    /// </param>
    /// <param name="progress">
    /// Told about ten times a second, on the calling thread. What it throws ends the experiment as a cancellation does,
    /// and comes out here once every thread has ended.
    /// </param>
    /// <param name="cancel">
    /// Ends the experiment within a simulated day of each replication under way. Those that have finished are kept, in
    /// the dataset and in the result, which then says that it was interrupted; nothing is thrown.
    /// </param>
    /// <returns>The result; a replication that failed is counted there, with its seed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Replications or threads below 1.</exception>
    /// <exception cref="DatasetException">The dataset cannot be written; what it holds is whole and can be
    /// resumed.</exception>
    public static ExperimentResult Run(
        CheckedSite site,
        MonteCarloOptions options,
        DatasetWriter? dataset = null,
        IProgress<ExperimentProgress>? progress = null,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(options);
        var sink = dataset is null ? null : new DatasetSink(dataset);
        return Run(
            (number, record, stop) => SiteModel.Run(site, number, options.Detail, record, options.Rules, stop),
            site.Spec.Seed,
            options,
            sink,
            progress,
            cancel
        );
    }

    /// <summary>The same of a spec, which is checked first.</summary>
    /// <param name="spec">The scenario.</param>
    /// <param name="options">How many replications, on how many threads, how much to record.</param>
    /// <param name="dataset">Where to keep each replication; <see langword="null"/> for nowhere.</param>
    /// <param name="progress">Told about ten times a second.</param>
    /// <param name="cancel">Ends the experiment.</param>
    /// <returns>The result.</returns>
    /// <exception cref="SpecException">The spec breaks rules; the exception has all that is wrong.</exception>
    public static ExperimentResult Run(
        SiteSpec spec,
        MonteCarloOptions options,
        DatasetWriter? dataset = null,
        IProgress<ExperimentProgress>? progress = null,
        CancellationToken cancel = default
    ) => Run(CheckedSite.Of(spec), options, dataset, progress, cancel);

    internal static ExperimentResult Run(
        Replicate replicate,
        ulong seed,
        MonteCarloOptions options,
        IReplicationSink? sink,
        IProgress<ExperimentProgress>? progress,
        CancellationToken cancel
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replications, 1, nameof(options.Replications));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options.Threads));

        var runner = new ReplicationRunner(replicate, sink, options, seed);
        runner.Run(progress, cancel);
        var result = runner.ToResult();
        sink?.Close(result.Summary, result.SummaryByMonth);
        return result;
    }
}
