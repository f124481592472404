using MineSim.Kernel;

namespace MineSim.Experiments;

/// <summary>A replication that did not run to its end. The others of its experiment went on.</summary>
/// <param name="Replication">Number of the replication, from 0.</param>
/// <param name="Seed">Master seed; with the replication's number it reproduces the failure.</param>
/// <param name="SimulatedHours">Hours since the start of the run at which it failed; <see langword="null"/> when it failed outside of a process.</param>
/// <param name="Message">What went wrong, with the process it went wrong in where that is known.</param>
/// <param name="Cause">The exception, for those who mend it.</param>
public sealed record ReplicationFailure(
    int Replication, ulong Seed, double? SimulatedHours, string Message, Exception Cause)
{
    internal static ReplicationFailure Of(int replication, ulong seed, Exception cause) =>
        cause is ProcessFailedException failed
            ? new(replication, seed, Clock.ToHours(failed.Time), $"{failed.ProcessName}: {failed.InnerException?.Message}", cause)
            : new(replication, seed, null, cause.Message, cause);
}
