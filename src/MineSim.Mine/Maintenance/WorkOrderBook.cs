using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>All work orders: those that are open, and what the closed ones come to.</summary>
internal sealed class WorkOrderBook(IMineRecorder recorder, Simulation simulation)
{
    private static readonly int _kinds = Enum.GetValues<WorkOrderKind>().Length;

    private readonly List<WorkOrder> _open = [];
    private readonly Stack<WorkOrder> _blank = [];
    private readonly long[] _opened = new long[_kinds];
    private readonly long[] _closed = new long[_kinds];
    private readonly long[] _ofTrucks = new long[WorkOrder.States];
    private readonly long[] _ofLoaders = new long[WorkOrder.States];

    /// <summary>An order to be filled in, perhaps one that was closed.</summary>
    public WorkOrder Blank() => _blank.TryPop(out var order) ? order : new();

    public void Open(WorkOrder order)
    {
        _open.Add(order);
        _opened[(int)order.Kind]++;
    }

    public void Close(WorkOrder order)
    {
        order.Settle(simulation.Now);
        _open.Remove(order);
        _closed[(int)order.Kind]++;
        Add(order, HoursOf(order));
        if (recorder.WantsShifts) recorder.WorkOrder(order.Row(simulation.Now, isClosed: true));
        _blank.Push(order);
    }

    /// <summary>The run ends: what is still open is recorded as such, in the order of opening.</summary>
    public void RecordOpen()
    {
        if (!recorder.WantsShifts) return;
        foreach (var order in _open)
        {
            order.Settle(simulation.Now);
            recorder.WorkOrder(order.Row(simulation.Now, isClosed: false));
        }
    }

    public MaintenanceTotals Totals(IReadOnlyList<LabourTotals> labour, IReadOnlyList<BayTotals> bays, IReadOnlyList<PartTotals> parts, IReadOnlyList<ToolTotals> tools)
    {
        var (trucks, loaders) = (_ofTrucks.ToArray(), _ofLoaders.ToArray());
        foreach (var order in _open)
        {
            order.Settle(simulation.Now);
            Add(order, order.Machine is Truck ? trucks : loaders);
        }

        return new([.. trucks.Select(Clock.ToHours)], [.. loaders.Select(Clock.ToHours)], [.. _opened], [.. _closed], labour, bays, parts) { Tools = tools };
    }

    private long[] HoursOf(WorkOrder order) => order.Machine is Truck ? _ofTrucks : _ofLoaders;

    private static void Add(WorkOrder order, long[] hours)
    {
        for (var state = 0; state < hours.Length; state++) hours[state] += order.Ticks((WorkOrderState)state);
    }
}
