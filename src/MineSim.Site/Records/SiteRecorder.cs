using MineSim.Records;
using MineSim.Records.Maintenance;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Site.Kpis;

namespace MineSim.Site.Records;

/// <summary>Puts what a mine and its workforce report into the replication's record, as far as is wanted.</summary>
internal sealed class SiteRecorder(
    ReplicationRecord record,
    Detail detail,
    IReadOnlyList<string> machines,
    StaffingKpis staffing,
    Action<StaffingRow>? byMonth = null
) : IMineRecorder, IWorkforceRecorder
{
    private readonly Dictionary<(int Position, string Person), int> _rowOf = [];
    private (int Day, string Shift) _shift = (int.MinValue, "");

    public bool WantsShifts => detail >= Detail.Shift;

    public bool WantsCycles => detail >= Detail.Cycle;

    public void Production(in ProductionRow row) => record.Production.Add(row);

    public void EquipmentTime(in EquipmentTimeRow row) => record.EquipmentTime.Add(row);

    public void Plant(in PlantRow row) => record.Plant.Add(row);

    public void StockpileLevel(in StockpileLevelRow row) => record.StockpileLevels.Add(row);

    public void Fuel(in FuelRow row) => record.Fuel.Add(row);

    public void RoadUse(in RoadUseRow row) => record.RoadUse.Add(row);

    public void PlanVsActual(in PlanVsActualRow row) => record.PlanVsActual.Add(row);

    public void WorkOrder(in WorkOrderRow row) => record.WorkOrders.Add(row);

    public void Part(in PartRow row) => record.Parts.Add(row);

    public void Cycle(in CycleRow row) => record.Truckloads.Add(row);

    public void Staffing(in StaffingRow row)
    {
        staffing.Count(row);
        byMonth?.Invoke(row);
        if (WantsShifts)
            record.Staffing.Add(row);
    }

    public void Training(in TrainingRow row) => record.Training.Add(row);

    public void Licence(in LicenceRow row) => record.Licences.Add(row);

    public void Person(in PersonRow row) => record.People.Add(row);

    /// <summary>Who leaves a machine and comes back to it in the same shift still has one row.</summary>
    public void Assignment(in PositionWork row)
    {
        if ((row.Day, row.Shift) != _shift)
        {
            _shift = (row.Day, row.Shift);
            _rowOf.Clear();
        }

        var worked = row.WorkedH;
        if (_rowOf.TryGetValue((row.Position, row.Person), out var index))
            worked += record.Assignments[index].WorkedH;
        else
            _rowOf[(row.Position, row.Person)] = index = record.Assignments.Count;
        AssignmentRow merged = new(
            row.Day,
            row.Shift,
            machines[row.Position],
            row.Person,
            row.Skill,
            worked,
            row.PracticeH,
            row.TimeFactor
        );
        if (index == record.Assignments.Count)
            record.Assignments.Add(merged);
        else
            record.Assignments[index] = merged;
    }
}
