using MineSim.Records.Kpis;
using MineSim.Records.Maintenance;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.Value;

namespace MineSim.Records;

/// <summary>
/// All that one replication recorded. Reused from one replication to the next by <see cref="Begin"/>, so that memory
/// stays flat.
/// </summary>
public sealed class ReplicationRecord
{
    /// <summary>Number of the replication, from 0.</summary>
    public int Replication { get; private set; }

    /// <summary>Timed events that the kernel executed.</summary>
    public long Events { get; private set; }

    /// <summary>Truck cycles that were completed.</summary>
    public long Cycles { get; private set; }

    /// <summary>
    /// Why the replication failed; <see langword="null"/> when it ran to its end. A failed replication has no rows.
    /// </summary>
    public string? Failure { get; private set; }

    /// <summary>KPIs, always in the same order.</summary>
    public List<KpiRow> Kpis { get; } = [];

    /// <summary>KPIs by month, always in the same order.</summary>
    public List<MonthlyKpiRow> MonthlyKpis { get; } = [];

    /// <summary>Production by shift.</summary>
    public List<ProductionRow> Production { get; } = [];

    /// <summary>Equipment time by shift.</summary>
    public List<EquipmentTimeRow> EquipmentTime { get; } = [];

    /// <summary>Crushers and mills by shift.</summary>
    public List<PlantRow> Plant { get; } = [];

    /// <summary>Bins and surge piles by shift.</summary>
    public List<StockpileLevelRow> StockpileLevels { get; } = [];

    /// <summary>Energy of machines by shift.</summary>
    public List<FuelRow> Fuel { get; } = [];

    /// <summary>Road segments by shift and direction.</summary>
    public List<RoadUseRow> RoadUse { get; } = [];

    /// <summary>The plan against what was moved, by period.</summary>
    public List<PlanVsActualRow> PlanVsActual { get; } = [];

    /// <summary>Work orders, in the order of their closing; last those that are open at the end of the run.</summary>
    public List<WorkOrderRow> WorkOrders { get; } = [];

    /// <summary>Spare parts by shift.</summary>
    public List<PartRow> Parts { get; } = [];

    /// <summary>Staffing by shift.</summary>
    public List<StaffingRow> Staffing { get; } = [];

    /// <summary>Who operated which machine, by shift.</summary>
    public List<AssignmentRow> Assignments { get; } = [];

    /// <summary>Money by month.</summary>
    public List<ValueRow> Value { get; } = [];

    /// <summary>Stages of training, person by person.</summary>
    public List<TrainingRow> Training { get; } = [];

    /// <summary>Licences granted, refreshed and lapsed.</summary>
    public List<LicenceRow> Licences { get; } = [];

    /// <summary>Everybody who was ever employed.</summary>
    public List<PersonRow> People { get; } = [];

    /// <summary>Truck cycles.</summary>
    public List<CycleRow> Truckloads { get; } = [];

    /// <summary>
    /// Turns this into the record of a replication that begins: forgets everything, and keeps the memory.
    /// </summary>
    /// <param name="replication">Number of the replication, from 0.</param>
    public void Begin(int replication)
    {
        Clear();
        Replication = replication;
    }

    /// <summary>Says what the replication took, as it ends.</summary>
    /// <param name="events">Timed events that the kernel executed.</param>
    /// <param name="cycles">Truck cycles that were completed.</param>
    public void End(long events, long cycles) => (Events, Cycles) = (events, cycles);

    /// <summary>
    /// Turns this into the record of a replication that failed: its number and the reason, without rows.
    /// </summary>
    /// <param name="replication">Number of the replication, from 0.</param>
    /// <param name="reason">Why it failed, for people.</param>
    public void Fail(int replication, string reason)
    {
        Begin(replication);
        Failure = reason;
    }

    private void Clear()
    {
        Events = 0;
        Cycles = 0;
        Failure = null;
        Kpis.Clear();
        MonthlyKpis.Clear();
        Production.Clear();
        EquipmentTime.Clear();
        Plant.Clear();
        StockpileLevels.Clear();
        Fuel.Clear();
        RoadUse.Clear();
        PlanVsActual.Clear();
        WorkOrders.Clear();
        Parts.Clear();
        Staffing.Clear();
        Assignments.Clear();
        Value.Clear();
        Training.Clear();
        Licences.Clear();
        People.Clear();
        Truckloads.Clear();
    }
}
