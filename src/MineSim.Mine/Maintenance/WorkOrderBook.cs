using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Records;
using MineSim.Records.Maintenance;

namespace MineSim.Mine.Maintenance;

/// <summary>All work orders: those that are open, and what the closed ones come to.</summary>
internal sealed class WorkOrderBook(IRecorder recorder, Simulation simulation)
{
    private static readonly int Kinds = Enum.GetValues<WorkOrderKind>().Length;

    private readonly RowSink<WorkOrderRow>? _rows = recorder.SinkOf<WorkOrderRow>();
    private readonly List<WorkOrder> _open = [];
    private readonly Stack<WorkOrder> _blank = [];
    private readonly long[] _opened = new long[Kinds];
    private readonly long[] _closed = new long[Kinds];
    private readonly Hours _ofTrucks = new();
    private readonly Hours _ofLoaders = new();
    private readonly OrderedDictionary<(string Model, string Item), (long Orders, double Usd)> _jobs = [];

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
        (order.Machine is Truck ? _ofTrucks : _ofLoaders).Add(order);
        if (order.Needs.CostUsd > 0)
            AddCost(order);
        _rows?.Invoke(order.Row(simulation.Now, isClosed: true));
        _blank.Push(order);
    }

    /// <summary>The run ends: what is still open is recorded as such, in the order of opening.</summary>
    public void RecordOpen()
    {
        if (_rows is null)
            return;
        foreach (var order in _open)
        {
            order.Settle(simulation.Now);
            _rows(order.Row(simulation.Now, isClosed: false));
        }
    }

    public MaintenanceTotals Totals(
        IReadOnlyList<LabourTotals> labour,
        IReadOnlyList<BayTotals> bays,
        IReadOnlyList<PartTotals> parts,
        IReadOnlyList<ToolTotals> tools
    )
    {
        var (trucks, loaders) = (_ofTrucks.Copy(), _ofLoaders.Copy());
        foreach (var order in _open)
        {
            order.Settle(simulation.Now);
            (order.Machine is Truck ? trucks : loaders).Add(order);
        }

        return new(trucks.OfOrders, loaders.OfOrders, [.. _opened], [.. _closed], labour, bays, parts)
        {
            Tools = tools,
            TruckDownHours = trucks.OfMachines,
            LoaderDownHours = loaders.OfMachines,
            Jobs =
            [
                .. _jobs.Select(job => new JobTotals(job.Key.Model, job.Key.Item, job.Value.Orders, job.Value.Usd)),
            ],
        };
    }

    private void AddCost(WorkOrder order)
    {
        var (orders, usd) = _jobs.GetValueOrDefault((order.Machine.Model, order.Item));
        _jobs[(order.Machine.Model, order.Item)] = (orders + 1, usd + order.Needs.CostUsd);
    }

    /// <summary>Hours by state, of work orders and of the machines on which they were.</summary>
    private sealed class Hours
    {
        private readonly long[] _orders = new long[WorkOrder.States];
        private readonly long[] _machines = new long[WorkOrder.States];

        public double[] OfOrders => [.. _orders.Select(Clock.ToHours)];

        public double[] OfMachines => [.. _machines.Select(Clock.ToHours)];

        public void Add(WorkOrder order)
        {
            for (var state = (WorkOrderState)0; (int)state < WorkOrder.States; state++)
            {
                _orders[(int)state] += order.Ticks(state);
                _machines[(int)state] += order.TicksOfMachine(state);
            }
        }

        public Hours Copy()
        {
            var copy = new Hours();
            _orders.CopyTo(copy._orders, 0);
            _machines.CopyTo(copy._machines, 0);
            return copy;
        }
    }
}
