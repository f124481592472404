using System.Runtime.CompilerServices;

namespace MineSim.Kernel;

/// <summary>
/// How a wait that just ended has ended: nearly always as it should, and that is known from one static counter, which
/// is 0 while no process of any simulation has been interrupted or cancelled and not yet gone on.
/// </summary>
internal static class Outcomes
{
    private static int _odd;

    [ThreadStatic]
    private static Simulation? _running;

    /// <summary>The simulation that runs on this thread.</summary>
    public static Simulation? Running
    {
        get => _running;
        set => _running = value;
    }

    /// <summary>Whether no wait of any process has ended oddly.</summary>
    public static bool AreAllGood => _odd == 0;

    /// <summary>
    /// What the wait of the running process that just ended has to say: 0 when it ended as it should.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Take() => _odd == 0 ? 0 : TakeFromRunning();

    /// <summary>So many processes more (or fewer, when negative) have something to be told.</summary>
    public static void Announce(int more) => Interlocked.Add(ref _odd, more);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long TakeFromRunning() => _running!.TakeOutcome();
}
