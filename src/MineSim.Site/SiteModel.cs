using MineSim.Kernel;
using MineSim.Records;
using MineSim.Spec;
using MineSim.Spec.Rules;

namespace MineSim.Site;

/// <summary>Runs single replications of a scenario.</summary>
public static class SiteModel
{
    /// <summary>
    /// Runs one replication. A pure function of its arguments; safe to call from several threads at once, each with
    /// its own record.
    /// </summary>
    /// <param name="site">The scenario.</param>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="detail">What to record.</param>
    /// <param name="record">Where to record it; what it held is forgotten.</param>
    /// <param name="cancel">Stops the run within a simulated day.</param>
    /// <param name="rules">Rules of one's own; <see langword="null"/> for those that the scenario names.</param>
    /// <exception cref="OperationCanceledException">The run was stopped; the record holds part of it.</exception>
    /// <exception cref="ProcessFailedException">A process of the model threw.</exception>
    public static void Run(
        CheckedSite site,
        int replication,
        Detail detail,
        ReplicationRecord record,
        OwnRules? rules = null,
        CancellationToken cancel = default
    )
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(record);
        var spec = site.Spec;
        record.Begin(replication);
        switch (spec)
        {
            case MineSiteSpec mine:
                new MineRun(mine, replication, detail, record, rules ?? OwnRules.None, cancel).Run();
                break;
            case PeopleAloneSpec people:
                new PeopleRun(people, replication, detail, record, cancel).Run();
                break;
        }
    }
}
