using MineSim.Experiments.Replications;

namespace MineSim.Verbs.Running;

/// <summary>How far a run has come.</summary>
/// <param name="Total">Replications of the run.</param>
/// <param name="Resumed">Replications that were there before it began, finished or failed.</param>
/// <param name="Finished">Replications finished, with those resumed.</param>
/// <param name="Failed">Replications that failed.</param>
/// <param name="Cycles">Truck cycles simulated since it began.</param>
/// <param name="Elapsed">Time since it began.</param>
/// <param name="Left">Time that is likely left; <see langword="null"/> until a first replication has shown how long one
/// takes.</param>
public readonly record struct ReplicationProgress(
    int Total,
    int Resumed,
    int Finished,
    int Failed,
    long Cycles,
    TimeSpan Elapsed,
    TimeSpan? Left
)
{
    /// <summary>Replications that are behind it, finished or failed.</summary>
    public int Done => Finished + Failed;

    /// <summary>Replications a second; 0 at its beginning.</summary>
    public double ReplicationsPerSecond => PerSecond(Done - Resumed);

    /// <summary>Simulated truck cycles a second; 0 at its beginning.</summary>
    public double CyclesPerSecond => PerSecond(Cycles);

    internal static ReplicationProgress Of(in ExperimentProgress progress) =>
        new(
            progress.Total,
            progress.Resumed,
            progress.Finished,
            progress.Failed,
            progress.Cycles,
            progress.Elapsed,
            progress.Left
        );

    private double PerSecond(double count) => Elapsed > TimeSpan.Zero ? count / Elapsed.TotalSeconds : 0;
}
