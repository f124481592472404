using MineSim.Records.Mining;

namespace MineSim.Mine.Tests;

/// <summary>For mines of which nobody wants records.</summary>
internal sealed class NobodyRecords : IMineRecorder
{
    public bool WantsCycles => false;

    public bool WantsShifts => false;

    public void Production(in ProductionRow row) { }

    public void EquipmentTime(in EquipmentTimeRow row) { }

    public void Plant(in PlantRow row) { }

    public void StockpileLevel(in StockpileLevelRow row) { }

    public void Fuel(in FuelRow row) { }

    public void PlanVsActual(in PlanVsActualRow row) { }

    public void Cycle(in CycleRow row) { }
}
