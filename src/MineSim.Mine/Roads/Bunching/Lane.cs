namespace MineSim.Mine.Roads.Bunching;

/// <summary>
/// A segment in one direction on which trucks may not pass: they leave it in the order in which they came, each by the
/// headway behind the one ahead.
/// </summary>
internal sealed class Lane(long headway)
{
    private long _lastExit = long.MinValue / 2;

    /// <summary>Ticks by which trucks were longer on it than alone, so far; each counted as it comes.</summary>
    public long HeldUp { get; private set; }

    /// <summary>
    /// A truck comes at a time, and alone would take so long; returns when it leaves. Calls are in the order of coming.
    /// </summary>
    public long Pass(long entry, long alone)
    {
        _lastExit = Math.Max(entry + alone, _lastExit + headway);
        HeldUp += _lastExit - entry - alone;
        return _lastExit;
    }
}
