using System.Runtime.InteropServices;
using MineSim.Site;

namespace MineSim.Results;

/// <summary>A table of which each replication has a part.</summary>
/// <param name="from">The least detail that includes it.</param>
internal abstract class RecordedTable(Detail from)
{
    /// <summary>The tables of a run, in the order of writing: that of replications comes last and is the commit mark.</summary>
    public static IReadOnlyList<RecordedTable> Of(Detail detail) => [.. All.Where(table => table.From <= detail)];

    /// <summary>Every table.</summary>
    public static IReadOnlyList<RecordedTable> All { get; } =
    [
        new RecordedTable<Site.KpiRow>(Detail.Kpi, KpiTable.Definition, record => record.Kpis),
        new RecordedTable<MonthlyKpiRow>(Detail.Kpi, KpiByMonthTable.Definition, record => record.MonthlyKpis),
        new RecordedTable<Mine.ProductionRow>(Detail.Shift, ProductionTable.Definition, record => record.Production),
        new RecordedTable<Mine.EquipmentTimeRow>(
            Detail.Shift, EquipmentTimeTable.Definition, record => record.EquipmentTime),
        new RecordedTable<Mine.PlantRow>(Detail.Shift, PlantTable.Definition, record => record.Plant),
        new RecordedTable<Mine.StockpileLevelRow>(
            Detail.Shift, StockpileLevelsTable.Definition, record => record.StockpileLevels),
        new RecordedTable<Mine.FuelRow>(Detail.Shift, FuelTable.Definition, record => record.Fuel),
        new RecordedTable<Mine.RoadUseRow>(Detail.Shift, RoadUseTable.Definition, record => record.RoadUse),
        new RecordedTable<Mine.PlanVsActualRow>(
            Detail.Shift, PlanVsActualTable.Definition, record => record.PlanVsActual),
        new RecordedTable<Mine.WorkOrderRow>(Detail.Shift, WorkOrdersTable.Definition, record => record.WorkOrders),
        new RecordedTable<Mine.PartRow>(Detail.Shift, PartsTable.Definition, record => record.Parts),
        new RecordedTable<Workforce.StaffingRow>(Detail.Shift, StaffingTable.Definition, record => record.Staffing),
        new RecordedTable<AssignmentRow>(Detail.Shift, AssignmentsTable.Definition, record => record.Assignments),
        new RecordedTable<ValueRow>(Detail.Shift, ValueTable.Definition, record => record.Value),
        new RecordedTable<Workforce.TrainingRow>(Detail.Shift, TrainingTable.Definition, record => record.Training),
        new RecordedTable<Workforce.LicenceRow>(Detail.Shift, LicencesTable.Definition, record => record.Licences),
        new RecordedTable<Workforce.PersonRow>(Detail.Shift, PeopleTable.Definition, record => record.People),
        new RecordedTable<Mine.CycleRow>(Detail.Cycle, CyclesTable.Definition, record => record.Truckloads),
        new RecordedTable<ReplicationRecord>(Detail.Kpi, ReplicationsTable.Definition, record => [record]),
    ];

    /// <summary>The least detail that includes it.</summary>
    public Detail From { get; } = from;

    /// <summary>Its name and columns.</summary>
    public abstract Table Definition { get; }

    /// <summary>A replication's part as a Parquet file, valid until the encoder's next.</summary>
    public abstract ReadOnlySpan<byte> Encode(ReplicationRecord record, PartEncoder encoder);

    /// <summary>Rows that a replication has in it.</summary>
    public abstract int Count(ReplicationRecord record);
}

/// <inheritdoc/>
internal sealed class RecordedTable<TRow>(Detail from, Table<TRow> definition, Func<ReplicationRecord, List<TRow>> rows)
    : RecordedTable(from)
{
    public override Table Definition => definition;

    public override ReadOnlySpan<byte> Encode(ReplicationRecord record, PartEncoder encoder) =>
        encoder.Encode(definition, record.Replication, CollectionsMarshal.AsSpan(rows(record)));

    public override int Count(ReplicationRecord record) => rows(record).Count;
}
