using MineSim.Records.Maintenance;
using MineSim.Records.Mining;

namespace MineSim.Mine.Tests;

/// <summary>Keeps work orders, and wants nothing else but what comes by shift.</summary>
internal sealed class WorkOrderRecorder : IMineRecorder
{
    public List<WorkOrderRow> Orders { get; } = [];

    public bool WantsCycles => false;

    public bool WantsShifts => true;

    public void WorkOrder(in WorkOrderRow row) => Orders.Add(row);

    public void Production(in ProductionRow row) { }

    public void EquipmentTime(in EquipmentTimeRow row) { }

    public void Plant(in PlantRow row) { }

    public void StockpileLevel(in StockpileLevelRow row) { }

    public void Fuel(in FuelRow row) { }

    public void PlanVsActual(in PlanVsActualRow row) { }

    public void Cycle(in CycleRow row) { }
}
