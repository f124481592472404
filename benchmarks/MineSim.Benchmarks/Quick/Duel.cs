using System.Diagnostics;

namespace MineSim.Benchmarks;

/// <summary>
/// A workload of ours against a rival's, timed in turn (ours, rival, ours, rival …), so that whatever else the machine
/// does falls on both; the ratio is the median of the ratios of neighbours. Turns are of a millisecond or so, hundreds
/// of them: on a machine that has other things to do as well, most pass undisturbed.
/// </summary>
internal sealed record Duel(string Name, IWorkload Ours, string RivalName, IWorkload Rival)
{
    private const int FewestRounds = 7;
    private static readonly TimeSpan WarmUpLasts = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan WarmUpLastsAtMost = TimeSpan.FromMilliseconds(200);

    /// <summary>The JIT compiles a method anew when it has been called thirty times.</summary>
    private const int WarmUpCalls = 35;

    /// <summary>How long it goes on, at least.</summary>
    public TimeSpan Lasts { get; init; } = TimeSpan.FromMilliseconds(700);

    /// <summary>Runs both for a while, so that the compiler knows all that it is going to know.</summary>
    public void WarmUp()
    {
        Repeat(Ours);
        Repeat(Rival);
    }

    public Measure Fight()
    {
        List<Sample> ours = [],
            rivals = [];
        var start = Stopwatch.GetTimestamp();
        while (ours.Count < FewestRounds || Stopwatch.GetElapsedTime(start) < Lasts)
        {
            ours.Add(Sample.Of(Ours));
            rivals.Add(Sample.Of(Rival));
        }

        return new(
            Name,
            Median.Of(ours.Select(sample => sample.Nanoseconds)),
            $"ns/{Ours.Operation}",
            Median.Of(ours.Zip(rivals, (our, rival) => our.Nanoseconds / rival.Nanoseconds)),
            RivalName,
            Median.Of(ours.Select(sample => sample.Bytes))
        );
    }

    private static void Repeat(IWorkload workload)
    {
        var start = Stopwatch.GetTimestamp();
        var elapsed = TimeSpan.Zero;
        for (var calls = 0; elapsed < (calls < WarmUpCalls ? WarmUpLastsAtMost : WarmUpLasts); calls++)
        {
            workload.Advance();
            elapsed = Stopwatch.GetElapsedTime(start);
        }
    }
}
