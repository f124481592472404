using System.Diagnostics;

namespace MineSim.Benchmarks;

/// <summary>One timing of a workload.</summary>
/// <param name="Nanoseconds">Time of one operation.</param>
/// <param name="Bytes">What one operation allocated on this thread.</param>
internal readonly record struct Sample(double Nanoseconds, double Bytes)
{
    /// <summary>Lets a workload go on for at least so long.</summary>
    public static Sample Of(IWorkload workload, TimeSpan atLeast)
    {
        long operations = 0;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        TimeSpan elapsed;
        do
        {
            operations += workload.Advance();
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < atLeast);

        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return new(elapsed.TotalNanoseconds / operations, (double)bytes / operations);
    }
}
