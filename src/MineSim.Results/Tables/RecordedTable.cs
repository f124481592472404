using System.Runtime.InteropServices;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Maintenance;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.Value;
using MineSim.Results.Encoders;
using MineSim.Spec;

namespace MineSim.Results.Tables;

/// <summary>A table of which each replication has a part.</summary>
/// <param name="from">The least detail that includes it.</param>
/// <param name="isFilledBy">Whether a scenario may have rows in it.</param>
internal abstract class RecordedTable(Detail from, Func<SiteSpec, bool> isFilledBy)
{
    /// <summary>Every table, in the order of writing: that of replications comes last and is the commit mark.</summary>
    public static IReadOnlyList<RecordedTable> All { get; } =
    [
        new RecordedTable<KpiRow>(Detail.Kpi, Always, KpiTable.Definition, record => record.Kpis),
        new RecordedTable<MonthlyKpiRow>(Detail.Kpi, Always, KpiByMonthTable.Definition, record => record.MonthlyKpis),
        new RecordedTable<ProductionRow>(
            Detail.Shift,
            HasMine,
            ProductionTable.Definition,
            record => record.Production
        ),
        new RecordedTable<EquipmentTimeRow>(
            Detail.Shift,
            HasMine,
            EquipmentTimeTable.Definition,
            record => record.EquipmentTime
        ),
        new RecordedTable<PlantRow>(Detail.Shift, HasPlant, PlantTable.Definition, record => record.Plant),
        new RecordedTable<StockpileLevelRow>(
            Detail.Shift,
            HasPlant,
            StockpileLevelsTable.Definition,
            record => record.StockpileLevels
        ),
        new RecordedTable<FuelRow>(
            Detail.Shift,
            spec => spec.Mine.IsMetered,
            FuelTable.Definition,
            record => record.Fuel
        ),
        new RecordedTable<RoadUseRow>(Detail.Shift, HasMine, RoadUseTable.Definition, record => record.RoadUse),
        new RecordedTable<PlanVsActualRow>(
            Detail.Shift,
            spec => spec.Mine.Plan is not null,
            PlanVsActualTable.Definition,
            record => record.PlanVsActual
        ),
        new RecordedTable<WorkOrderRow>(Detail.Shift, HasMine, WorkOrdersTable.Definition, record => record.WorkOrders),
        new RecordedTable<PartRow>(
            Detail.Shift,
            spec => spec.Mine.Maintenance.Parts is not null,
            PartsTable.Definition,
            record => record.Parts
        ),
        new RecordedTable<StaffingRow>(Detail.Shift, HasPeople, StaffingTable.Definition, record => record.Staffing),
        new RecordedTable<AssignmentRow>(
            Detail.Shift,
            HasPeople,
            AssignmentsTable.Definition,
            record => record.Assignments
        ),
        new RecordedTable<ValueRow>(
            Detail.Shift,
            spec => spec.Value is not null,
            ValueTable.Definition,
            record => record.Value
        ),
        new RecordedTable<TrainingRow>(
            Detail.Shift,
            spec => spec.Workforce?.Training.Count > 0,
            TrainingTable.Definition,
            record => record.Training
        ),
        new RecordedTable<LicenceRow>(Detail.Shift, HasPeople, LicencesTable.Definition, record => record.Licences),
        new RecordedTable<PersonRow>(Detail.Shift, HasPeople, PeopleTable.Definition, record => record.People),
        new RecordedTable<CycleRow>(Detail.Cycle, HasMine, CyclesTable.Definition, record => record.Truckloads),
        new RecordedTable<ReplicationRecord>(Detail.Kpi, Always, ReplicationsTable.Definition, record => [record]),
    ];

    /// <summary>Its name and columns.</summary>
    public abstract Table Definition { get; }

    /// <summary>The tables of a run, in the order of writing.</summary>
    public static IReadOnlyList<RecordedTable> Of(RunInfo run) =>
        [.. All.Where(table => run.Tables.Contains(table.Definition.Name))];

    /// <summary>
    /// Names of the tables that a detail includes; of a scenario, when one is given, those that it may fill.
    /// </summary>
    public static IReadOnlyList<string> NamesFor(Detail detail, SiteSpec? spec = null) =>
        [.. All.Where(table => table.IsIn(detail, spec)).Select(table => table.Definition.Name)];

    /// <summary>Whether a detail includes it, and a scenario, when one is given, may fill it.</summary>
    public bool IsIn(Detail detail, SiteSpec? spec = null) => from <= detail && (spec is null || isFilledBy(spec));

    /// <summary>A replication's part as a Parquet file, valid until the encoder's next.</summary>
    public abstract ReadOnlySpan<byte> Encode(ReplicationRecord record, PartEncoder encoder);

    /// <summary>Rows that a replication has in it.</summary>
    public abstract int Count(ReplicationRecord record);

    private static bool Always(SiteSpec spec) => true;

    private static bool HasMine(SiteSpec spec) => spec.Plan is null;

    private static bool HasPlant(SiteSpec spec) => spec.Mine.Dumps.Any(dump => dump.Crusher is not null);

    private static bool HasPeople(SiteSpec spec) => spec.Workforce is not null;
}

/// <inheritdoc/>
internal sealed class RecordedTable<TRow>(
    Detail from,
    Func<SiteSpec, bool> isFilledBy,
    Table<TRow> definition,
    Func<ReplicationRecord, List<TRow>> rows
) : RecordedTable(from, isFilledBy)
{
    public override Table Definition => definition;

    public override ReadOnlySpan<byte> Encode(ReplicationRecord record, PartEncoder encoder) =>
        encoder.Encode(definition, record.Replication, CollectionsMarshal.AsSpan(rows(record)));

    public override int Count(ReplicationRecord record) => rows(record).Count;
}
