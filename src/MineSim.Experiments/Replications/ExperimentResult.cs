using MineSim.Experiments.Statistics;
using MineSim.Results.Tables;

namespace MineSim.Experiments.Replications;

/// <summary>What an experiment found.</summary>
public sealed record ExperimentResult
{
    /// <summary>How far it came: all replications, unless some failed or it was interrupted.</summary>
    public required ExperimentProgress Progress { get; init; }

    /// <summary>Threads that ran replications.</summary>
    public required int Threads { get; init; }

    /// <summary>Whether it was cancelled before all replications had run. What had finished is kept.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>Replications that failed, in the order of their numbers.</summary>
    public required IReadOnlyList<ReplicationFailure> Failures { get; init; }

    /// <summary>Every KPI of every finished replication.</summary>
    public required KpiFigures Figures { get; init; }

    /// <summary>
    /// Mean, standard deviation, 95% confidence interval of the mean, percentiles and extremes of each KPI over the
    /// finished replications, in the order of <see cref="KpiFigures.Keys"/>. P10 is the 10th percentile: a tenth of the
    /// replications lies below it. Where fewer than two replications finished, deviation and interval are NaN.
    /// </summary>
    public required IReadOnlyList<SummaryRow> Summary { get; init; }

    /// <summary>
    /// Mean and percentiles of those KPIs that are followed over time, in each month of the run, its warm-up included;
    /// in
    /// the order of the months.
    /// </summary>
    public required IReadOnlyList<MonthSummaryRow> SummaryByMonth { get; init; }
}
