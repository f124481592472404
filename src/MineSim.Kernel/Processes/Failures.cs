namespace MineSim.Kernel;

/// <summary>
/// A process threw. Says which, when, and in which replication, so that the run can be repeated up to there.
/// </summary>
public sealed class ProcessFailedException : Exception
{
    internal ProcessFailedException(Process process, Exception cause)
        : base(
            $"{process.Name} failed at t = {process.Simulation.Now} (replication "
                + $"{process.Simulation.Replication}, seed {process.Simulation.Seed}): {cause.Message}",
            cause
        )
    {
        ProcessName = process.Name;
        Time = process.Simulation.Now;
        Replication = process.Simulation.Replication;
        Seed = process.Simulation.Seed;
    }

    /// <summary>Name of the process.</summary>
    public string ProcessName { get; }

    /// <summary>Simulated time of the failure, in ticks.</summary>
    public long Time { get; }

    /// <summary>Number of the replication.</summary>
    public int Replication { get; }

    /// <summary>Master seed of the run.</summary>
    public ulong Seed { get; }
}

/// <summary>
/// Unwinds a process that was cancelled, at the wait it was in, so that its <c>finally</c> blocks run. Let it pass.
/// </summary>
public sealed class ProcessCanceledException : Exception
{
    internal ProcessCanceledException()
        : base("The process was cancelled.") { }
}
