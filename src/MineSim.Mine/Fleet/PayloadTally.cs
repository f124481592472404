using MineSim.Kernel;
using MineSim.Records.Mining;

namespace MineSim.Mine.Fleet;

/// <summary>What the trucks of one model carried, load by load, against their target.</summary>
/// <param name="target">Tonnes that a load should have, above 0.</param>
internal sealed class PayloadTally(double target)
{
    // Each bin is a two-hundredth of the target wide, and the target is the middle of one.
    private readonly Histogram _shares = new(
        -PayloadTotals.BinWidth / 2,
        2 + PayloadTotals.BinWidth / 2,
        PayloadTotals.Bins
    );
    private long _loads;
    private long _over110;
    private long _over120;
    private double _tonnes;

    public void Add(double payload)
    {
        _loads++;
        _tonnes += payload;
        if (payload > 1.1 * target)
            _over110++;
        if (payload > 1.2 * target)
            _over120++;
        if (target > 0)
            _shares.Add(payload / target);
    }

    public PayloadTotals Totals() =>
        new(target, _loads, _tonnes, _over110, _over120, _shares.Counts.ToArray(), _shares.Over);
}
