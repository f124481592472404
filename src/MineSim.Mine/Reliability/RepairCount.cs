using MineSim.Kernel;
using MineSim.Records.Mining;

namespace MineSim.Mine.Reliability;

/// <summary>Counts a machine's breakdowns and ended repairs, and their hours.</summary>
internal sealed class RepairCount
{
    private long _breakdowns;
    private long _repairs;
    private long _waiting;
    private long _repairing;

    public void BreakDown() => _breakdowns++;

    /// <summary>A repair is over.</summary>
    public void Mended(long waited, long repaired)
    {
        _repairs++;
        _waiting += waited;
        _repairing += repaired;
    }

    public RepairTotals Totals() => new(_breakdowns, _repairs, Clock.ToHours(_waiting), Clock.ToHours(_repairing));
}
