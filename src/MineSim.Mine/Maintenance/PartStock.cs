using MineSim.Kernel;
using MineSim.Records.Maintenance;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Maintenance;

/// <summary>
/// The pieces of one part, and who waits for them: by the machine's priority, equals in the order of waiting, and
/// nobody before the first.
/// </summary>
internal sealed class PartStock
{
    private readonly PartSpec _spec;
    private readonly Simulation _simulation;
    private readonly RandomStream _leads;
    private readonly List<WorkOrder> _waiting = [];
    private readonly TimeWeighted _level;
    private int _wanted;
    private PartTotals _atLastShift;
    private long _used;
    private long _arrived;
    private long _stockOuts;

    public PartStock(PartSpec spec, Simulation simulation)
    {
        (_spec, _simulation) = (spec, simulation);
        _leads = simulation.Stream(spec.Name, "lead time");
        Level = spec.Initial;
        _level = new TimeWeighted(simulation.Now, Level);
        _atLastShift = Totals();
    }

    /// <summary>Pieces in the store.</summary>
    public int Level { get; private set; }

    /// <summary>Pieces ordered and not arrived.</summary>
    public int OnOrder { get; private set; }

    /// <summary>Work orders that wait.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>The run begins: what the store lacks is ordered.</summary>
    public void Open() => Reorder();

    /// <summary>
    /// Takes an order's pieces; false when there are too few or others come before it, and it waits from now on.
    /// </summary>
    public bool TryTake(WorkOrder order)
    {
        var place = _waiting.Count;
        while (place > 0 && _waiting[place - 1].Machine.RepairPriority > order.Machine.RepairPriority)
            place--;
        var isServed = place == 0 && Level >= order.Needs.Pieces;
        if (isServed)
        {
            Take(order);
        }
        else
        {
            _stockOuts++;
            _wanted += order.Needs.Pieces;
            _waiting.Insert(place, order);
        }

        Reorder();
        return isServed;
    }

    /// <summary>What has happened since the start of the run.</summary>
    public PartTotals Totals() =>
        new(_spec.Name, _used, _arrived, _stockOuts, _level.Mean(_simulation.Now) * Clock.ToHours(_simulation.Now));

    /// <summary>The shift as a row; the next begins.</summary>
    public PartRow CloseShift(int day, string shift)
    {
        var now = Totals();
        var then = _atLastShift;
        _atLastShift = now;
        return new(
            day,
            shift,
            _spec.Name,
            Level,
            OnOrder,
            Waiting,
            (int)(now.Used - then.Used),
            (int)(now.Arrived - then.Arrived),
            (int)(now.StockOuts - then.StockOuts)
        )
        {
            CostUsd = (now.Used - then.Used) * _spec.UsdPerPiece,
        };
    }

    private void Take(WorkOrder order)
    {
        SetLevel(Level - order.Needs.Pieces);
        _used += order.Needs.Pieces;
        order.HasPart = true;
        order.PartUsd = order.Needs.Pieces * _spec.UsdPerPiece;
    }

    private void Reorder()
    {
        var position = Level + OnOrder - _wanted;
        if (position > _spec.ReorderAt)
            return;
        var pieces = _spec.Stock - position;
        OnOrder += pieces;
        var hour = Clock.ToHours(_simulation.Now);
        var arrives = Clock.FromHours(_spec.ArrivalFrom(hour + _spec.LeadHours.Sample(_leads)));
        _simulation.Start(Deliver(pieces), Math.Max(1, arrives - _simulation.Now), _spec.Name);
    }

    // A process has to be a method that the compiler makes one, though this one waits for nothing.
#pragma warning disable CS1998
    private async Process Deliver(int pieces)
#pragma warning restore CS1998
    {
        OnOrder -= pieces;
        _arrived += pieces;
        SetLevel(Level + pieces);
        while (_waiting.Count > 0 && Level >= _waiting[0].Needs.Pieces)
        {
            var order = _waiting[0];
            _waiting.RemoveAt(0);
            _wanted -= order.Needs.Pieces;
            Take(order);
            order.Machine.Called.Pulse();
        }
    }

    private void SetLevel(int level)
    {
        Level = level;
        _level.Update(_simulation.Now, level);
    }
}
