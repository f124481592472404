using MineSim.Experiments.Replications;

namespace MineSim.Verbs.Running;

/// <summary>A replication that did not run to its end. The others went on.</summary>
/// <param name="Replication">Its number, from 0.</param>
/// <param name="Seed">Master seed; with the number it reproduces the failure.</param>
/// <param name="Message">What went wrong, with the simulated time and the process where they are known.</param>
/// <param name="Cause">The exception, for those who mend it; <see langword="null"/> when an earlier run met it.</param>
public sealed record FailedReplication(int Replication, ulong Seed, string Message, Exception? Cause)
{
    internal static FailedReplication Of(ReplicationFailure failure) =>
        new(failure.Replication, failure.Seed, failure.Message, failure.Cause);
}
