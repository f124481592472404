namespace MineSim.Experiments.Replications;

/// <summary>How far an experiment has come.</summary>
/// <param name="Total">Replications of the experiment.</param>
/// <param name="Resumed">Replications that an earlier run of the same experiment had kept, finished or failed.</param>
/// <param name="Finished">Replications finished, with those resumed.</param>
/// <param name="Failed">Replications that failed.</param>
/// <param name="Cycles">Truck cycles simulated in this run.</param>
/// <param name="Elapsed">Time since this run began.</param>
/// <param name="Left">Time that is likely left; <see langword="null"/> until a first replication has shown how long one
/// takes.</param>
public readonly record struct ExperimentProgress(
    int Total,
    int Resumed,
    int Finished,
    int Failed,
    long Cycles,
    TimeSpan Elapsed,
    TimeSpan? Left
)
{
    /// <summary>Replications a second in this run; 0 at its beginning.</summary>
    public double ReplicationsPerSecond => PerSecond(Finished + Failed - Resumed);

    /// <summary>Simulated truck cycles a second in this run; 0 at its beginning.</summary>
    public double CyclesPerSecond => PerSecond(Cycles);

    private double PerSecond(double count) => Elapsed > TimeSpan.Zero ? count / Elapsed.TotalSeconds : 0;
}
