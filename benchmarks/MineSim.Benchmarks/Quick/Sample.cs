using System.Diagnostics;

namespace MineSim.Benchmarks;

/// <summary>One timing of a workload.</summary>
/// <param name="Nanoseconds">Time of one operation.</param>
/// <param name="Bytes">What one operation allocated on this thread.</param>
internal readonly record struct Sample(double Nanoseconds, double Bytes)
{
    /// <summary>Times one stretch.</summary>
    public static Sample Of(IWorkload workload)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var operations = workload.Advance();
        var elapsed = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return new(elapsed.TotalNanoseconds / operations, (double)bytes / operations);
    }
}
