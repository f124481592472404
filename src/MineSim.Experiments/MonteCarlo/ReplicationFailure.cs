namespace MineSim.Experiments;

/// <summary>A replication that did not run to its end. The others of its experiment went on.</summary>
/// <param name="Replication">Number of the replication, from 0.</param>
/// <param name="Seed">Master seed; with the replication's number it reproduces the failure.</param>
/// <param name="Message">What went wrong, with simulated time and process where they are known.</param>
/// <param name="Cause">The exception, for those who mend it.</param>
public sealed record ReplicationFailure(int Replication, ulong Seed, string Message, Exception Cause);
