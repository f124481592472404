namespace MineSim.Experiments.Replications;

/// <summary>
/// Estimates the time that an experiment still needs. It counts down smoothly from the first finished replication on,
/// because replications under way count for what is left of them, not as a whole until they end.
/// </summary>
internal static class TimeLeft
{
    /// <param name="waiting">Replications not begun.</param>
    /// <param name="underWay">For each replication under way, for how many seconds it has run.</param>
    /// <param name="mean">Mean seconds of one replication.</param>
    /// <param name="threads">Threads that run replications.</param>
    /// <returns>Seconds, never fewer than the longest remainder of a replication under way.</returns>
    public static double Estimate(int waiting, ReadOnlySpan<double> underWay, double mean, int threads)
    {
        var (work, longest) = (waiting * mean, waiting > 0 ? mean : 0);
        foreach (var seconds in underWay)
        {
            var remainder = Math.Max(0, mean - seconds);
            work += remainder;
            longest = Math.Max(longest, remainder);
        }

        return Math.Max(longest, work / threads);
    }
}
