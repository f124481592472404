using System.Diagnostics;
using System.Runtime;

namespace MineSim.Benchmarks;

/// <summary>Runs everything until the JIT has nothing left to improve.</summary>
internal static class Readiness
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(9);
    private const int QuietRounds = 2;

    /// <summary>
    /// All workloads take turns, so that the code that they share is compiled for all of them and not for the first.
    /// </summary>
    public static void Reach(IReadOnlyList<Duel> duels)
    {
        var start = Stopwatch.GetTimestamp();
        for (var quiet = 0; quiet < QuietRounds && Stopwatch.GetElapsedTime(start) < AtMost; )
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            foreach (var duel in duels)
                duel.WarmUp();
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
    }
}
