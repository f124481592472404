using MineSim.Experiments.Replications;
using MineSim.Experiments.Statistics;
using MineSim.Reports.Sections;
using MineSim.Results.Tables;
using MineSim.Verbs.Summing;

namespace MineSim.Verbs.Running;

/// <summary>What a run came to. All of it is of the finished replications.</summary>
public sealed record RunResult
{
    /// <summary>What was run, and where the dataset lies.</summary>
    public required RunPlan Plan { get; init; }

    /// <summary>How far it came: all replications, unless some failed or it was cancelled.</summary>
    public required ReplicationProgress Progress { get; init; }

    /// <summary>Threads that ran replications, 1 or more.</summary>
    public required int Threads { get; init; }

    /// <summary>Whether it was cancelled before all replications had run. What had finished is kept.</summary>
    public required bool Interrupted { get; init; }

    /// <summary>Replications that failed, in the order of their numbers.</summary>
    public required IReadOnlyList<FailedReplication> Failures { get; init; }

    /// <summary>Every KPI of every finished replication.</summary>
    public required KpiFigures Figures { get; init; }

    /// <summary>Each KPI over the replications: the rows of the dataset's <c>summary</c>.</summary>
    public required IReadOnlyList<SummaryRow> Summary { get; init; }

    /// <summary>Each KPI by month: the rows of the dataset's <c>summary_by_month</c>.</summary>
    public required IReadOnlyList<MonthSummaryRow> SummaryByMonth { get; init; }

    /// <summary>Replications that the figures are of: those that finished.</summary>
    public int Replications => Figures.Replications;

    /// <summary>What it found, from which <see cref="SummarySections"/> choose what a summary says.</summary>
    public Findings Findings => Findings.Of(Plan.Info, Summary, SummaryByMonth, new Chances(Figures));

    internal static RunResult Of(RunPlan plan, ExperimentResult result) =>
        new()
        {
            Plan = plan,
            Progress = ReplicationProgress.Of(result.Progress),
            Threads = result.Threads,
            Interrupted = result.Interrupted,
            Failures = [.. result.Failures.Select(FailedReplication.Of)],
            Figures = result.Figures,
            Summary = result.Summary,
            SummaryByMonth = result.SummaryByMonth,
        };
}
