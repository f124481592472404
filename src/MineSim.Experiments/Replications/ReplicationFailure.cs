using System.Globalization;
using MineSim.Kernel;

namespace MineSim.Experiments.Replications;

/// <summary>A replication that did not run to its end. The others of its experiment went on.</summary>
/// <param name="Replication">Number of the replication, from 0.</param>
/// <param name="Seed">Master seed; with the replication's number it reproduces the failure.</param>
/// <param name="Message">What went wrong, with the simulated time and the process where they are known.</param>
/// <param name="Cause">The exception, for those who mend it; <see langword="null"/> when an earlier run met it.</param>
public sealed record ReplicationFailure(int Replication, ulong Seed, string Message, Exception? Cause)
{
    internal static ReplicationFailure Of(int replication, ulong seed, Exception cause) =>
        new(replication, seed, Describe(cause), cause);

    private static string Describe(Exception cause) =>
        cause is ProcessFailedException { InnerException: { } inner } failed
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{failed.ProcessName} after {Clock.ToHours(failed.Time):0.000} simulated hours: {inner.Message}"
            )
            : cause.Message;
}
