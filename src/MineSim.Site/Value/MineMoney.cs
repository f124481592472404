using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Value;

namespace MineSim.Site.Value;

/// <summary>What a mine earns in a month, and what its machines cost.</summary>
internal sealed class MineMoney(MineSpec mine, ValueSpec value)
{
    private readonly Sales _sales = new(mine, value);
    private readonly MachineCosts _machines = new(mine);
    private readonly WorkshopCosts _workshop = new(mine);

    public void Book(MineTotals done, MonthRows month)
    {
        _sales.Book(done, month);
        _machines.Book(done, month);
        _workshop.Book(done, month);
    }
}
