using System.Diagnostics;

namespace MineSim.Experiments.Replications;

/// <summary>How long replications take, kept while several threads run them.</summary>
internal sealed class Pace(int threads)
{
    private readonly Lock _gate = new();
    private readonly long[] _begun = new long[threads];
    private TimeSpan _worked;
    private int _done;

    /// <summary>A thread begins a replication.</summary>
    public void Begin(int thread)
    {
        lock (_gate)
            _begun[thread] = Stopwatch.GetTimestamp();
    }

    /// <summary>A thread has ended its replication.</summary>
    public void End(int thread)
    {
        lock (_gate)
        {
            _worked += Stopwatch.GetElapsedTime(_begun[thread]);
            _begun[thread] = 0;
            _done++;
        }
    }

    /// <summary>The time that is likely left; <see langword="null"/> before a first replication has ended.</summary>
    /// <param name="waiting">Replications not begun.</param>
    public TimeSpan? Left(int waiting)
    {
        lock (_gate)
        {
            double[] underWay =
            [
                .. _begun.Where(since => since != 0).Select(since => Stopwatch.GetElapsedTime(since).TotalSeconds),
            ];
            if (_done == 0)
                return waiting + underWay.Length == 0 ? TimeSpan.Zero : null;
            return TimeSpan.FromSeconds(TimeLeft.Estimate(waiting, underWay, _worked.TotalSeconds / _done, threads));
        }
    }
}
