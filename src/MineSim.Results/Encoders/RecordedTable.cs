using System.Runtime.InteropServices;
using MineSim.Records;
using MineSim.Results.Tables;
using MineSim.Spec;

namespace MineSim.Results.Encoders;

/// <summary>A table of which each replication has a part.</summary>
/// <param name="from">The least detail that includes it.</param>
/// <param name="isFilledBy">Whether a scenario may have rows in it.</param>
internal abstract class RecordedTable(Detail from, Func<SiteSpec, bool> isFilledBy)
{
    /// <summary>Every table, in the order of writing: that of replications comes last and is the commit mark.</summary>
    public static IReadOnlyList<RecordedTable> All { get; } =
    [
        Of(Detail.Kpi, Always, KpiTable.Definition),
        Of(Detail.Kpi, Always, KpiByMonthTable.Definition),
        Of(Detail.Shift, HasMine, ProductionTable.Definition),
        Of(Detail.Shift, HasMine, EquipmentTimeTable.Definition),
        Of(Detail.Shift, HasPlant, PlantTable.Definition),
        Of(Detail.Shift, HasPlant, StockpileLevelsTable.Definition),
        Of(Detail.Shift, spec => MineOf(spec)?.IsMetered == true, FuelTable.Definition),
        Of(Detail.Shift, HasMine, RoadUseTable.Definition),
        Of(Detail.Shift, spec => MineOf(spec)?.Plan is not null, PlanVsActualTable.Definition),
        Of(Detail.Shift, HasMine, WorkOrdersTable.Definition),
        Of(Detail.Shift, spec => MineOf(spec)?.Maintenance.Parts is not null, PartsTable.Definition),
        Of(Detail.Shift, HasPeople, StaffingTable.Definition),
        Of(Detail.Shift, HasPeople, AssignmentsTable.Definition),
        Of(Detail.Shift, spec => spec.Value is not null, ValueTable.Definition),
        Of(Detail.Shift, spec => spec.WorkforceOrNull?.Training.Count > 0, TrainingTable.Definition),
        Of(Detail.Shift, HasPeople, LicencesTable.Definition),
        Of(Detail.Shift, HasPeople, PeopleTable.Definition),
        Of(Detail.Cycle, HasMine, CyclesTable.Definition),
        new RecordedTable<ReplicationRecord>(Detail.Kpi, Always, ReplicationsTable.Definition, record => [record]),
    ];

    /// <summary>Its name and columns.</summary>
    public abstract Table Definition { get; }

    /// <summary>The tables of some names, in the order of writing.</summary>
    public static IReadOnlyList<RecordedTable> Named(IReadOnlyList<string> names) =>
        [.. All.Where(table => names.Contains(table.Definition.Name))];

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

    private static RecordedTable<TRow> Of<TRow>(Detail from, Func<SiteSpec, bool> isFilledBy, Table<TRow> definition)
        where TRow : struct => new(from, isFilledBy, definition, record => record.Rows<TRow>());

    private static bool Always(SiteSpec spec) => true;

    private static MineSpec? MineOf(SiteSpec spec) => (spec as MineSiteSpec)?.Mine;

    private static bool HasMine(SiteSpec spec) => spec is MineSiteSpec;

    private static bool HasPlant(SiteSpec spec) => MineOf(spec)?.Dumps.Any(dump => dump.Crusher is not null) == true;

    private static bool HasPeople(SiteSpec spec) => spec.WorkforceOrNull is not null;
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
