using MineSim.Records.Maintenance;

namespace MineSim.Records.Mining;

/// <summary>Receives what a mine records while it runs. Rows come in the order of simulated time.</summary>
public interface IMineRecorder
{
    /// <summary>Whether anybody wants <see cref="Cycle"/>; when false the mine keeps no cycle records.</summary>
    bool WantsCycles { get; }

    /// <summary>Whether anybody wants what is recorded by shift; when false they are not called.</summary>
    bool WantsShifts { get; }

    /// <summary>At the end of each shift (and of the run): what was moved.</summary>
    void Production(in ProductionRow row);

    /// <summary>At the end of each shift (and of the run): how each machine spent it.</summary>
    void EquipmentTime(in EquipmentTimeRow row);

    /// <summary>At the end of each shift (and of the run): what a crusher or a mill did.</summary>
    void Plant(in PlantRow row);

    /// <summary>At the end of each shift (and of the run): where a bin or a surge pile stands.</summary>
    void StockpileLevel(in StockpileLevelRow row);

    /// <summary>At the end of each shift (and of the run): the energy that a machine took.</summary>
    void Fuel(in FuelRow row);

    /// <summary>
    /// At the end of each shift (and of the run): what went over a road segment. Does nothing unless implemented.
    /// </summary>
    void RoadUse(in RoadUseRow row) { }

    /// <summary>
    /// At the end of each period of the plan (and of the run): what was planned and what was moved. Wanted with what is
    /// recorded by shift.
    /// </summary>
    void PlanVsActual(in PlanVsActualRow row);

    /// <summary>
    /// When a work order is closed; at the end of the run, those that are open. Wanted with what is recorded by shift.
    /// Does nothing unless implemented.
    /// </summary>
    void WorkOrder(in WorkOrderRow row) { }

    /// <summary>
    /// At the end of each shift (and of the run): a part in the store. Does nothing unless implemented.
    /// </summary>
    void Part(in PartRow row) { }

    /// <summary>At the end of each truck cycle.</summary>
    void Cycle(in CycleRow row);
}
