using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Maintenance;
using MineSim.Records.Mining;
using MineSim.Records.People;
using MineSim.Records.TimeUsage;
using MineSim.Records.Value;
using MineSim.Records.Words;

namespace MineSim.Results.Tests;

/// <summary>Replication records such as a mine leaves them, made up from their number alone.</summary>
internal static class Records
{
    private static readonly string[] Shifts = ["day", "night"];
    private static readonly string[] Dumps = ["crusher", "wp-dump"];
    private static readonly string[] Skills = ["drive-980e", "drive-4100xpc"];

    /// <summary>A run of that many days with so many trucks.</summary>
    public static ReplicationRecord Make(int replication, int days = 3, int trucks = 4, bool crewed = true)
    {
        var record = new ReplicationRecord();
        record.Begin(replication);
        record.End(events: 1_000_000_000_000 + replication, cycles: days * trucks);
        record.Rows<KpiRow>().Add(new KpiRow(Kpi.Tonnes, 1000.5 * (replication + 1)));
        record.Rows<KpiRow>().Add(new KpiRow(Kpi.Tonnes, "sulphide-ore", 600.25 * (replication + 1)));
        record.Rows<KpiRow>().Add(new KpiRow(FleetKpis.Trucks.Time, "travel_empty", 7 + replication));
        record
            .Rows<MonthlyKpiRow>()
            .Add(new MonthlyKpiRow("2028-01", new(Kpi.Tonnes, "sulphide-ore", 300.125 * (replication + 1))));
        record.Rows<MonthlyKpiRow>().Add(new MonthlyKpiRow("2028-02", new(Kpi.PeopleEmployed, 12)));
        for (var shift = 0; shift < 2 * days; shift++)
            AddShift(record, shift, trucks, crewed);
        record
            .Rows<PersonRow>()
            .Add(
                new(
                    "operator 1",
                    "operator",
                    "local",
                    "owner",
                    true,
                    2,
                    0,
                    double.PositiveInfinity,
                    LeavingReason.Employed,
                    "drive-980e drive-4100xpc",
                    31.5
                )
            );
        record
            .Rows<PersonRow>()
            .Add(
                new(
                    "operator 2",
                    "operator",
                    "",
                    "",
                    false,
                    1,
                    0.5,
                    2.25 + replication,
                    LeavingReason.ResignedCertified,
                    "",
                    0
                )
            );
        record
            .Rows<PlanVsActualRow>()
            .Add(
                new(
                    "2028-01",
                    "north",
                    "n-1",
                    "sulphide-ore",
                    "crusher",
                    1e6,
                    9e5,
                    new(0.0064, 0.39),
                    new(0.006, 0.4),
                    1e5,
                    "wait_truck"
                )
            );
        record
            .Rows<TrainingRow>()
            .Add(
                new(
                    "truck-operator",
                    "trainee-001",
                    "simulator",
                    -24,
                    120,
                    48,
                    new(0, 24, 0, 0, 72, 0),
                    TrainingOutcome.Done
                )
            );
        record
            .Rows<TrainingRow>()
            .Add(new("truck-operator", "trainee-001", "on-site", 120, 130, 10, default, TrainingOutcome.InTraining));
        record
            .Rows<LicenceRow>()
            .Add(new(30.5, "driver-001", "drive-980e", LicenceEvent.Relicensed, double.PositiveInfinity));
        record
            .Rows<PlanVsActualRow>()
            .Add(new("2028-01", "south", null, "waste", "wp-dump", 0, 5e4, default, default, 0, null));
        record
            .Rows<ValueRow>()
            .Add(new("2028-01", "cash_flow", "revenue", "copper", "", "", 1340, "t", 12.6e6, 12.5e6));
        record.Rows<ValueRow>().Add(new("2028-01", "partners", "share", "", "", "state", 0.25, "1", 3.15e6, 3.125e6));
        return record;
    }

    /// <summary>A replication that failed.</summary>
    public static ReplicationRecord Failed(int replication)
    {
        var record = new ReplicationRecord();
        record.Fail(replication, "Truck 'ß-1' has no road to the crusher.");
        return record;
    }

    /// <summary>The run that these records belong to.</summary>
    public static RunInfo Run(int replications = 4, Detail detail = Detail.Cycle) =>
        new()
        {
            Scenario = "two pits",
            ResolvedScenario = "name: two pits\nseed: 7\n",
            EngineVersion = "0.1.0",
            Seed = 18_000_000_000_000_000_007,
            Replications = replications,
            Detail = detail,
            Start = new DateOnly(2028, 1, 1),
            DurationHours = 72,
        };

    private static void AddShift(ReplicationRecord record, int shift, int trucks, bool crewed)
    {
        var (day, name) = (shift / 2, Shifts[shift % 2]);
        foreach (var dump in Dumps)
        {
            record
                .Rows<ProductionRow>()
                .Add(new ProductionRow(day, name, "shovel-1", "sulphide-ore", dump, 40 + day, 9000.125 + shift));
        }

        record
            .Rows<PlantRow>()
            .Add(
                new PlantRow(day, name, "crusher", 8000.5 + shift, 8.25, 1.5, 2, 0.25, 0.5, 0.61, 0.4)
                {
                    Blend = new(7000 + shift, 500.5, 400, 90.25, 8) { Fed = 8100 },
                    Hourly = new(8000, new(48.8, 3200), new(0.3, 1290)),
                }
            );
        record
            .Rows<PlantRow>()
            .Add(new PlantRow(day, name, "crusher mill", 7000.125 + shift, 10, 0, 1.5, 0.5, 0, 0.58, 0));
        record
            .Rows<StockpileLevelRow>()
            .Add(
                new StockpileLevelRow(day, name, "crusher stockpile", 900 + shift, 80.5, 1000, 700.5, 8000.5, 7000.125)
            );
        record
            .Rows<FuelRow>()
            .Add(new FuelRow(day, name, "truck-1", "980E-5", 1200.5 + shift, 80.25, 3300, 120, 30_000.5));
        record
            .Rows<RoadUseRow>()
            .Add(
                new RoadUseRow(
                    day,
                    name,
                    "ramp-foot",
                    "ramp-top",
                    2.5,
                    80 + shift,
                    40,
                    9000.125,
                    12.25,
                    0.5,
                    3.125,
                    0.75,
                    2.75
                )
            );
        record
            .Rows<WorkOrderRow>()
            .Add(
                new WorkOrderRow(
                    "truck-1",
                    "980E-5",
                    (WorkOrderKind)(shift % 4),
                    "engine",
                    12 * shift,
                    12 * shift + 7.5,
                    shift % 2 == 0,
                    0.5,
                    1,
                    1.5,
                    0.25,
                    4.25
                )
                {
                    Technicians = 2,
                    Skill = shift % 2 == 0 ? "mechanic" : null,
                    Bay = shift % 3 == 0 ? "heavy" : null,
                    Part = shift % 2 == 0 ? null : "motor",
                    HandOvers = 1,
                    Attempts = 2,
                    LabourH = 8.5,
                    PartUsd = shift % 2 == 0 ? 0 : 400_000.5,
                    JobUsd = 1250,
                }
            );
        record
            .Rows<PartRow>()
            .Add(new PartRow(day, name, "motor", shift, 2, 1, 3, 4, shift % 2) { CostUsd = 3 * 400_000.5 });
        foreach (var skill in Skills)
            record.Rows<StaffingRow>().Add(new StaffingRow(day, name, skill, 9, 8 + day, 7, 7, 6, 3));
        for (var truck = 0; truck < trucks; truck++)
        {
            var machine = "truck-" + truck;
            record
                .Rows<AssignmentRow>()
                .Add(
                    new AssignmentRow(
                        day,
                        name,
                        machine,
                        "operator " + (truck + shift) % 5,
                        Skills[0],
                        10.5,
                        truck == 0 ? double.PositiveInfinity : 12.5 * shift,
                        1.125
                    )
                );
            for (
                var category = (truck + shift) % 3;
                category < TimeCategories.Count;
                category += 1 + (truck + shift) % 3
            )
            {
                var hours = 0.1 + 12.0 * ((record.Replication + 31 * shift + 7 * truck + category) % 101) / 101;
                record
                    .Rows<EquipmentTimeRow>()
                    .Add(new EquipmentTimeRow(day, name, machine, "980E-5", (TimeCategory)category, hours));
            }

            record
                .Rows<CycleRow>()
                .Add(
                    new CycleRow(
                        machine,
                        "shovel-1",
                        "sulphide-ore",
                        Dumps[truck % 2],
                        12.0 * shift + truck,
                        0.1,
                        0.2,
                        0.01,
                        0.05,
                        0.15,
                        0.02,
                        0.03,
                        0.04,
                        345.5,
                        crewed && truck != 1 ? "operator " + (truck + shift) % 5 : null
                    )
                );
        }
    }
}
