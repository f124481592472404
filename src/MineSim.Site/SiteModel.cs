namespace MineSim.Site;

/// <summary>Runs single replications of a scenario.</summary>
public static class SiteModel
{
    /// <summary>Runs one replication. A pure function of its arguments; safe to call from several threads at once, each with its own record.</summary>
    /// <param name="spec">The scenario.</param>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="detail">What to record.</param>
    /// <param name="record">Where to record it; what it held is forgotten.</param>
    /// <param name="cancel">Stops the run within a simulated day; it then throws <see cref="OperationCanceledException"/>.</param>
    public static void Run(SiteSpec spec, int replication, Detail detail, ReplicationRecord record, CancellationToken cancel = default) =>
        throw new NotImplementedException();
}
