using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>
/// Delays drawn beforehand, so that the hold model times the event set alone: take the next event, put it back an
/// exponential time later, with so many pending all the while (Vaucher and Duval 1975).
/// </summary>
internal sealed class HoldDelays
{
    /// <summary>How many events are pending.</summary>
    public static readonly int[] Sizes = [20, 200, 2_000, 20_000];

    private readonly int[] _delays = new int[1 << 14];
    private int _next;

    public HoldDelays()
    {
        var stream = new RandomStream(1, 0, "hold", "delay");
        for (var i = 0; i < _delays.Length; i++)
            _delays[i] = 1 + (int)(stream.NextExponential() * Clock.TicksPerHour);
    }

    public int Next() => _delays[_next++ & (_delays.Length - 1)];
}
