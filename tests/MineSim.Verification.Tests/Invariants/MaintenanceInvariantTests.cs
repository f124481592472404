using CsCheck;
using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Maintenance;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec;
using MineSim.Spec.Maintenance;

namespace MineSim.Verification.Tests;

/// <summary>What holds for the work orders of every mine.</summary>
public class MaintenanceInvariantTests
{
    private const int Mines = 150;

    private static readonly string[] Skills = ["mechanic", "electrician"];

    private static readonly Gen<WorkNeeds> Needs = Gen.Select(
            Gen.Int[1, 2],
            Gen.OneOf<string?>(null, "mechanic", "electrician"),
            Gen.OneOf<string?>(null, "heavy", "tyre"),
            Gen.OneOf<string?>(null, "motor"),
            Gen.Int[0, 3]
        )
        .Select(
            (count, skill, bay, part, cranes) =>
                new WorkNeeds(count, skill, bay, part)
                {
                    Tools = cranes is 0 or 3 ? [] : [new("crane", cranes), new("jack", 1)],
                }
        );

    private static readonly Gen<ReliabilitySpec> Reliability = Gen.Select(
            Gen.Select(
                Gen.Double[2, 40],
                Gen.Double[0.2, 8],
                Needs,
                Gen.Double[0, 1],
                Gen.Bool,
                Gen.OneOf(LifeClock.OperatingHours, LifeClock.OperatingHours, LifeClock.Calendar)
            ).Array[0, 2],
            Gen.Select(Gen.Double[10, 40], Gen.Double[0.2, 4], Needs).Array[0, 2],
            Gen.Bool,
            Gen.OneOf<int?>(null, 0, 3)
        )
        .Select(
            (modes, services, isNew, priority) =>
                new ReliabilitySpec([
                    .. modes.Select(
                        (m, i) =>
                            new FailureModeSpec(
                                $"mode-{i}",
                                Distribution.Weibull(m.Item1, 1.3),
                                Distribution.LognormalByCv(m.Item2, 0.8)
                            )
                            {
                                Needs = m.Item3,
                                AgeKept = new(m.Item4 < 0.5 ? 0 : m.Item4, m.Item5),
                                Clock = m.Item6,
                                Monitoring =
                                    m.Item5 && m.Item6 == LifeClock.OperatingHours
                                        ? new(0.4, 3, Distribution.Constant(0.5))
                                        : null,
                            }
                    ),
                ])
                {
                    Services =
                    [
                        .. services.Select(
                            (s, i) =>
                                new ServiceSpec($"service-{i}", s.Item1, Distribution.Constant(s.Item2))
                                {
                                    Needs = s.Item3,
                                    WindowHours = s.Item1 / 4,
                                    Includes = i == 1 ? ["service-0"] : [],
                                }
                        ),
                    ],
                    ChangeOuts =
                        services.Length == 2 && modes.Length > 0
                            ? [new("change", 25, Distribution.Constant(3)) { Renews = ["mode-0"] }]
                            : [],
                    InfantMortality = isNew ? new(2, 30) : null,
                    Priority = priority,
                }
        );

    private static readonly Gen<MaintenanceSpec> Maintenance = Gen.Select(
            Gen.Int[2, 5],
            Gen.Int[2, 3],
            Gen.Int[1, 3],
            Gen.Bool,
            Gen.Bool,
            Gen.Double[1, 60]
        )
        .Select(
            (mechanics, electricians, bays, tows, contracts, lead) =>
                new MaintenanceSpec
                {
                    Technicians = [new("mechanic", mechanics), new("electrician", electricians)],
                    Workshop = new([new("heavy", bays), new("tyre", 1)])
                    {
                        Tow = tows ? Distribution.Exponential(0.5) : null,
                        TowTrucks = tows ? 1 : null,
                        Drive = tows ? Distribution.Constant(0.2) : null,
                    },
                    Parts =
                    [
                        new("motor", 2, 1, bays - 1, Distribution.Exponential(lead)) { Disruptions = [new(20, 45)] },
                    ],
                    Tools = [new("crane", 2), new("jack", bays)],
                    Contract = contracts ? new([new("mechanic", 3)], 20, 60) : null,
                }
        );

    /// <summary>Mines with bays, technicians, a part and planned work.</summary>
    internal static Gen<MineSiteSpec> Any { get; } =
        Gen.Select(RandomSite.Any, Maintenance, Reliability, Reliability)
            .Select(
                (site, maintenance, ofTrucks, ofLoaders) =>
                    site with
                    {
                        Mine = site.Mine with
                        {
                            Maintenance = maintenance,
                            Trucks =
                            [
                                .. site.Mine.Trucks.Select(group =>
                                    group with
                                    {
                                        Model = group.Model with { Reliability = ofTrucks },
                                    }
                                ),
                            ],
                            Loaders =
                            [
                                .. site.Mine.Loaders.Select(loader =>
                                    loader with
                                    {
                                        Model = loader.Model with { Reliability = ofLoaders },
                                    }
                                ),
                            ],
                        },
                    }
            );

    [Fact]
    public void An_order_s_waits_and_work_add_up_to_the_time_for_which_it_is_open() =>
        Any.Sample(
            spec =>
            {
                foreach (var row in Record.Of(spec).Rows<WorkOrderRow>())
                {
                    Assert.True(row.ClosedH >= row.OpenedH);
                    double[] parts =
                    [
                        row.WaitTowH,
                        row.WaitPartH,
                        row.WaitBayH,
                        row.WaitToolH,
                        row.WaitTechnicianH,
                        row.WaitSkillH,
                        row.WorkH,
                    ];
                    Assert.All(parts, hours => Assert.True(hours >= 0));
                    Assert.Equal(
                        Clock.FromHours(row.ClosedH) - Clock.FromHours(row.OpenedH),
                        parts.Sum(Clock.FromHours)
                    );
                    Assert.Equal(row.WorkH * row.Technicians, row.LabourH, 1e-6);
                }
            },
            iter: Mines
        );

    [Fact]
    public void No_order_is_worked_by_more_technicians_than_there_are() =>
        Any.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var there = spec.Mine.Maintenance.Technicians.ToDictionary(group => group.Skill!, group => group.Count);
                if (spec.Mine.Maintenance.Contract is { } contract)
                    there["mechanic"] += contract.Technicians[0].Count;
                Assert.All(
                    record.Rows<WorkOrderRow>(),
                    row => Assert.True(row.Technicians <= (row.Skill is { } skill ? there[skill] : there.Values.Sum()))
                );
                foreach (var skill in Skills)
                {
                    Assert.True(
                        record.Rows<WorkOrderRow>().Where(row => row.Skill == skill).Sum(row => row.LabourH)
                            <= there[skill] * spec.DurationHours + 1e-6
                    );
                }

                Assert.True(
                    record.Rows<WorkOrderRow>().Sum(row => row.LabourH)
                        <= there.Values.Sum() * spec.DurationHours + 1e-6
                );
                foreach (var bay in spec.Mine.Maintenance.Workshop!.Bays)
                {
                    Assert.True(
                        record
                            .Rows<WorkOrderRow>()
                            .Where(row => row.Bay == bay.Kind)
                            .Sum(row => row.WorkH + row.WaitToolH + row.WaitTechnicianH + row.WaitSkillH)
                            <= bay.Count * spec.DurationHours + 1e-6
                    );
                }
            },
            iter: Mines
        );

    [Fact]
    public void Categories_add_up_and_hold_what_work_orders_say() =>
        Any.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var end = Clock.FromHours(spec.DurationHours);
                foreach (var machine in record.Rows<EquipmentTimeRow>().GroupBy(row => row.Machine))
                {
                    var arrives = spec.Mine.Loaders.FirstOrDefault(loader => loader.Name == machine.Key)?.ArrivesHour;
                    if (arrives is { } hour)
                        Assert.Equal(end - Clock.FromHours(hour), machine.Sum(row => Clock.FromHours(row.TimeH)));
                    var orders = record.Rows<WorkOrderRow>().Where(row => row.Machine == machine.Key).ToList();
                    Assert.Equal(
                        orders.Where(row => row.Kind == WorkOrderKind.Breakdown).Sum(row => Clock.FromHours(row.WorkH)),
                        record.Ticks(machine.Key, TimeCategory.Repair)
                    );
                    Assert.Equal(
                        orders.Where(row => row.Kind != WorkOrderKind.Breakdown).Sum(row => Clock.FromHours(row.WorkH)),
                        record.Ticks(machine.Key, TimeCategory.Service)
                    );
                }
            },
            iter: Mines
        );

    [Fact]
    public void Pieces_are_neither_lost_nor_made() =>
        Any.Sample(
            spec =>
            {
                var level = spec.Mine.Maintenance.Parts![0].Initial;
                foreach (var row in Record.Of(spec).Rows<PartRow>())
                {
                    level += row.Arrived - row.Used;
                    Assert.Equal(level, row.Level);
                    Assert.True(row.Level >= 0 && row.OnOrder >= 0);
                }
            },
            iter: Mines
        );

    [Fact]
    public void Kpis_are_the_sums_of_the_rows() =>
        Any.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                if (!spec.Mine.ModelsMaintenance)
                    return;
                var trucks = record
                    .Rows<WorkOrderRow>()
                    .Where(row => row.Machine.StartsWith("truck-", StringComparison.Ordinal))
                    .ToList();
                Assert.Equal(trucks.Sum(row => row.WaitPartH), record.Kpi("truck_maintenance_wait", "part"), 1e-6);
                Assert.Equal(trucks.Sum(row => row.WaitBayH), record.Kpi("truck_maintenance_wait", "bay"), 1e-6);
                Assert.Equal(trucks.Sum(row => row.WaitTowH), record.Kpi("truck_maintenance_wait", "tow"), 1e-6);
                Assert.Equal(
                    trucks.Sum(row => row.WaitTechnicianH),
                    record.Kpi("truck_maintenance_wait", "technician"),
                    1e-6
                );
                Assert.Equal(trucks.Sum(row => row.WaitToolH), record.Kpi("truck_maintenance_wait", "tool"), 1e-6);
                if (spec.Mine.TellsSkillsApart)
                {
                    Assert.Equal(
                        trucks.Sum(row => row.WaitSkillH),
                        record.Kpi("truck_maintenance_wait", "skill"),
                        1e-6
                    );
                }
                else
                {
                    Assert.All(trucks, row => Assert.Equal(0, row.WaitSkillH));
                }
                Assert.Equal(
                    record.Rows<WorkOrderRow>().Count(row => row is { IsClosed: true, Kind: WorkOrderKind.Breakdown }),
                    record.Kpi("work_orders", "breakdown")
                );
                Assert.Equal(
                    record.Rows<WorkOrderRow>().Sum(row => row.LabourH),
                    record.Rows<KpiRow>().Where(row => row.Kpi == "technician_hours").Sum(row => row.Value),
                    1e-6
                );
                Assert.Equal(record.Rows<PartRow>().Sum(row => row.Used), record.Kpi("part_used", "motor"));
            },
            iter: Mines
        );

    [Fact]
    public void Tools_enough_for_all_are_no_tools_at_all() =>
        Any.Sample(
            spec =>
            {
                var free = With(spec, null);

                Assert.Equal(
                    free.Rows<WorkOrderRow>(),
                    With(spec, [new("crane", 1000), new("jack", 1000)]).Rows<WorkOrderRow>()
                );
                Assert.All(free.Rows<WorkOrderRow>(), row => Assert.Equal(0, row.WaitToolH));
            },
            iter: Mines / 3
        );

    [Fact]
    public void No_tool_is_used_by_more_than_there_are() =>
        Any.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                foreach (var tool in spec.Mine.Maintenance.Tools!)
                {
                    var held = spec.Mine.ModelsMaintenance ? record.Kpi("tool_use", tool.Name) : 0;
                    Assert.InRange(held, 0, 1 + 1e-9);
                    var atWork = record
                        .Rows<WorkOrderRow>()
                        .Where(row => row.Tools?.Contains(tool.Name, StringComparison.Ordinal) == true)
                        .Sum(row =>
                            (row.WorkH + row.WaitTechnicianH + row.WaitSkillH)
                            * (tool.Name == "crane" && row.Tools!.Contains("2 crane", StringComparison.Ordinal) ? 2 : 1)
                        );
                    Assert.Equal(atWork, held * tool.Count * spec.DurationHours, 1e-5);
                }
            },
            iter: Mines
        );

    private static ReplicationRecord With(MineSiteSpec spec, IReadOnlyList<ToolSpec>? tools) =>
        Record.Of(spec with { Mine = spec.Mine with { Maintenance = spec.Mine.Maintenance with { Tools = tools } } });
}
