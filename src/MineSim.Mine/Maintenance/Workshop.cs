using MineSim.Kernel;
using MineSim.Mine.Crewing;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ports;
using MineSim.Mine.Reliability;
using MineSim.Records;
using MineSim.Records.Maintenance;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Maintenance;

/// <summary>
/// Mends machines: opens a work order, brings the machine to a bay, finds part, tools and technicians, and sees the
/// work done.
/// </summary>
/// <remarks>
/// An order gets what it needs one after the other: the way to the workshop, the part, the bay, the tools, the
/// technicians.
/// So it waits for one thing at a time; the part before the bay, because a machine that waits for a part is parked
/// outside;
/// technicians last, because nobody stands idle beside a machine that has no bay. Since the order is the same for all,
/// and
/// tools are had all at once, no two can each hold what the other waits for.
/// </remarks>
internal sealed class Workshop(
    MaintenanceSpec spec,
    CrewDesk crews,
    ITechnicians technicians,
    IRecorder recorder,
    Simulation simulation
)
{
    private readonly TechnicianDesk _technicians = new(technicians, simulation);
    private readonly BayYard? _yard = spec.Workshop is { } workshop ? new(workshop, simulation) : null;
    private readonly PartStore? _store = spec.Parts is { } parts
        ? new(parts, recorder.SinkOf<PartRow>(), simulation)
        : null;
    private readonly ToolCrib? _crib = spec.Tools is { } tools ? new(tools, simulation) : null;
    private readonly WorkOrderBook _book = new(recorder, simulation);

    /// <summary>The run begins.</summary>
    public void Open()
    {
        crews.PeopleMoved = _technicians.Serve;
        _store?.Open();
    }

    /// <summary>A machine broke down: it is out of work until it is repaired; its operator is free meanwhile.</summary>
    public async Activity Mend(Machine machine)
    {
        machine.Repairs.BreakDown();
        var failed = machine.Failures.Failed;
        var order = _book
            .Blank()
            .Open(
                machine,
                WorkOrderKind.Breakdown,
                failed.Spec.Name,
                failed.Spec.Needs,
                failed.Spec.Repair,
                failed.Repairs,
                simulation.Now
            );
        await Carry(order, failed);
        machine.Repairs.Mended(order.Waited, order.Ticks(WorkOrderState.Work));
        _book.Close(order);
        machine.Failures.Renew(failed);
        await Bundle(machine, null);
        machine.ReturnToWork();
    }

    /// <summary>
    /// Planned work is due: the machine is out of work until it is done, with what may come early; its operator is free
    /// meanwhile.
    /// </summary>
    public async Activity Serve(Machine machine)
    {
        if (machine.MaintenancePlan!.Next(isDown: false, hasBays: true, failed: null) is not { } first)
            return;
        await Do(first, machine);
        await Bundle(machine, null);
        machine.ReturnToWork();
    }

    /// <summary>A shift ends: its technicians go.</summary>
    public void EndShift() => _technicians.EndShift();

    /// <summary>A shift has begun: its technicians take over what is under way.</summary>
    public void StartShift() => _technicians.StartShift();

    /// <summary>Records the store, and begins the next shift.</summary>
    public void CloseShift(int day, string shift) => _store?.CloseShift(day, shift);

    /// <summary>The run ends.</summary>
    public void CloseBooks()
    {
        _technicians.Settle();
        _book.RecordOpen();
    }

    /// <summary>What has been done since the start of the run.</summary>
    public MaintenanceTotals Totals() =>
        _book.Totals(_technicians.Totals(), _yard?.Totals() ?? [], _store?.Totals() ?? [], _crib?.Totals() ?? []);

    /// <summary>Planned work that is due, or may come early, is done while the machine is down anyway.</summary>
    private async Activity Bundle(Machine machine, FailureMode? failed)
    {
        while (
            machine.MaintenancePlan?.Next(isDown: true, hasBays: _yard is null || machine.IsInWorkshop, failed)
                is { } job
        )
        {
            await Do(job, machine);
        }
    }

    private async Activity Do(PlannedJob job, Machine machine)
    {
        var order = _book.Blank().Open(machine, job, simulation.Now);
        await Carry(order, null);
        _book.Close(order);
        machine.MaintenancePlan!.Finish(job);
    }

    /// <summary>Sees to an order from its opening to its end; the machine keeps its bay.</summary>
    private async Activity Carry(WorkOrder order, FailureMode? failed)
    {
        var machine = order.Machine;
        machine.GoDown();
        _book.Open(order);
        order.Enter(WorkOrderState.Tow, simulation.Now);
        crews.Release(machine);
        var bays = _yard?.BaysFor(order.Needs);
        if (bays is not null && !machine.IsInWorkshop)
        {
            await _yard!.Bring(order);
            machine.ReachWorkshop();
        }

        if (_store?.StockFor(order.Needs) is { } stock && !stock.TryTake(order))
            await WaitForPart(order, failed);
        if (bays is not null && machine.Bay != bays)
        {
            machine.LeaveBay();
            order.Enter(WorkOrderState.Bay, simulation.Now);
            await machine.EnterBay(bays);
        }

        if (_crib is not null && !_crib.TryTake(order))
            await WaitForTools(order, simulation.Now);
        await _technicians.Work(order);
        _crib?.Release(order);
        order.Settle(simulation.Now);
    }

    /// <summary>The machine waits outside; meanwhile a breakdown lets planned work be done.</summary>
    private async Activity WaitForPart(WorkOrder order, FailureMode? failed)
    {
        order.Enter(WorkOrderState.Part, simulation.Now);
        order.Machine.LeaveBay();
        if (failed is not null)
        {
            order.StandBack(true, simulation.Now);
            await Bundle(order.Machine, failed);
            order.StandBack(false, simulation.Now);
            order.Enter(WorkOrderState.Part, simulation.Now);
            if (!order.HasPart)
                order.Machine.LeaveBay();
        }

        while (!order.HasPart)
            await order.Machine.Called.Wait();
    }

    private static async Activity WaitForTools(WorkOrder order, long now)
    {
        order.Enter(WorkOrderState.Tool, now);
        while (!order.HasTools)
            await order.Machine.Called.Wait();
    }
}
