using MineSim.Records;

namespace MineSim.Results.Tables;

internal static class ReplicationsTable
{
    public static Table<ReplicationRecord> Definition { get; } =
        new Table<ReplicationRecord>("replications", "One row for each replication that ended, finished or failed")
            .Replication()
            .Long("events", "1", "Timed events that the kernel executed", (in row) => row.Events)
            .Long("cycles", "1", "Truck cycles that were completed", (in row) => row.Cycles)
            .OptionalText(
                "failure",
                "Why the replication failed; null when it ran to its end",
                (in row) => row.Failure
            );
}
