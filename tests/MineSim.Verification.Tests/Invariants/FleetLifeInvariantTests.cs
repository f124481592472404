using CsCheck;
using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Energy;
using MineSim.Spec.Fleet;

namespace MineSim.Verification.Tests;

/// <summary>What holds where machines come and go, ramp up, park up, and stand on holidays.</summary>
public class FleetLifeInvariantTests
{
    private const int Mines = 200;

    private static readonly Gen<MineSiteSpec> Sites = Gen.Select(
            RandomSite.Any,
            Gen.OneOf<double?>(null, 20.0, 48.0, 61.7),
            Gen.OneOf<double?>(null, 48.0, 55.5),
            Gen.OneOf<RampUpSpec?>(null, new RampUpSpec(30, 0.6)),
            Gen.OneOf<ParkUpSpec?>(
                null,
                new ParkUpSpec(0.5),
                new ParkUpSpec(0.5, "crossing"),
                new ParkUpSpec(0, "face-0")
            ),
            Gen.OneOf<HolidaySpec[]>(
                [],
                [new("feast", [new(new(2028, 1, 31), new(2028, 1, 31))])],
                [new("day", [new(new(2028, 2, 1), new(2028, 2, 1))]) { Faces = ["face-0"] }]
            )
        )
        .Select(
            (site, trucksLeave, loaderLeaves, rampUp, parkUp, holidays) =>
                site with
                {
                    Mine = site.Mine with
                    {
                        Trucks =
                        [
                            .. site.Mine.Trucks.Select(
                                (t, i) => t with { RampUp = rampUp, LeavesHour = i == 0 ? trucksLeave : null }
                            ),
                        ],
                        Loaders =
                        [
                            .. site.Mine.Loaders.Select(
                                (l, i) => l with { RampUp = rampUp, LeavesHour = i == 0 ? loaderLeaves : null }
                            ),
                        ],
                        Calendar = site.Mine.Calendar with { ParkUp = parkUp, Holidays = holidays },
                    },
                }
        );

    [Fact]
    public void A_machine_s_time_is_all_shifts_up_to_its_leaving_and_nothing_after() =>
        Sites.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var end = Clock.FromHours(spec.DurationHours);
                foreach (var (machine, arrives, leaves) in Machines(spec.Mine))
                {
                    var ticks = record
                        .Rows<EquipmentTimeRow>()
                        .Where(row => row.Machine == machine)
                        .Sum(row => Clock.FromHours(row.TimeH));
                    if (leaves is not { } left)
                    {
                        Assert.Equal(end - arrives, ticks);
                        continue;
                    }

                    // It stays at least until then, and brings home what it has begun: no load is tipped after its
                    // time.
                    Assert.InRange(arrives + ticks, Math.Min(Clock.FromHours(left), end), end);
                    foreach (var row in record.Rows<CycleRow>().Where(row => row.Truck == machine))
                        Assert.True(Clock.FromHours(row.EndH) <= arrives + ticks);
                }
            },
            iter: Mines
        );

    [Fact]
    public void Kpis_shifts_and_cycles_tell_of_the_same_loads() =>
        Sites.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                Assert.Equal(record.Kpi("loads"), record.Rows<CycleRow>().Count);
                Assert.Equal(record.Cycles, record.Rows<ProductionRow>().Sum(row => row.Loads));
                Assert.Equal(
                    record.Kpi("truck_usage", "calendar"),
                    record
                        .Rows<EquipmentTimeRow>()
                        .Where(row => row.Machine.StartsWith("truck-", StringComparison.Ordinal))
                        .Sum(row => row.TimeH),
                    1e-6
                );
            },
            iter: Mines
        );

    [Fact]
    public void Kpis_are_the_same_whatever_is_recorded() =>
        Sites
            .Select(Burning)
            .Sample(
                spec =>
                {
                    var kpis = Record.Of(spec, detail: Detail.Kpi).Rows<KpiRow>();
                    Assert.Equal(kpis, Record.Of(spec, detail: Detail.Shift).Rows<KpiRow>());
                    Assert.Equal(kpis, Record.Of(spec, detail: Detail.Cycle).Rows<KpiRow>());
                },
                iter: Mines
            );

    [Fact]
    public void Levels_of_time_usage_nest_and_steps_multiply_with_unscheduled_time_too() =>
        Sites.Sample(
            spec =>
            {
                var record = Record.Of(spec, detail: Detail.Kpi);
                foreach (var machine in new[] { "truck", "loader" })
                {
                    var (calendar, scheduled) = (
                        record.Kpi($"{machine}_usage", "calendar"),
                        record.Kpi($"{machine}_usage", "scheduled")
                    );
                    var holidays = spec.Mine.Calendar.Holidays.Count > 0 ? record.Kpi($"{machine}_time", "holiday") : 0;
                    Assert.Equal(calendar, scheduled + holidays, 1e-6);
                    Assert.Equal(
                        record.Kpi($"{machine}_utilisation"),
                        (calendar > 0 ? scheduled / calendar : 0)
                            * record.Kpi($"{machine}_availability")
                            * record.Kpi($"{machine}_operating_use_of_availability")
                            * record.Kpi($"{machine}_operating_efficiency")
                            * record.Kpi($"{machine}_production_efficiency"),
                        1e-6
                    );
                }
            },
            iter: Mines
        );

    [Fact]
    public void Trucks_that_stay_work_on_where_nothing_breaks_and_a_loader_stays() =>
        Sites
            .Where(spec =>
                spec.Mine.Loaders.Count > 1 && spec.Mine.Dispatch != DispatchRule.Fixed && spec.Mine.Trucks.Count > 1
            )
            .Select(WhereNothingBreaks)
            .Sample(
                spec =>
                {
                    var lastTip = Record
                        .Of(spec)
                        .Rows<CycleRow>()
                        .GroupBy(row => row.Truck)
                        .ToDictionary(g => g.Key, g => g.Max(row => row.EndH));
                    foreach (
                        var (machine, _, leaves) in Machines(spec.Mine)
                            .Where(m => m.Name.StartsWith("truck-", StringComparison.Ordinal))
                    )
                    {
                        if (leaves is null)
                            Assert.InRange(lastTip[machine], spec.DurationHours - 50, spec.DurationHours);
                    }
                },
                iter: Mines
            );

    private static MineSiteSpec Burning(MineSiteSpec spec) =>
        spec with
        {
            Mine = spec.Mine with
            {
                Trucks =
                [
                    .. spec.Mine.Trucks.Select(t =>
                        t with
                        {
                            Model = t.Model with
                            {
                                Fuel = new FuelUseSpec(0.25, 30)
                                {
                                    LoadedLitresPerHour = 200,
                                    EmptyLitresPerHour = 100,
                                },
                                UsdPerOperatingHour = 150,
                            },
                        }
                    ),
                ],
                Loaders =
                [
                    .. spec.Mine.Loaders.Select(l =>
                        l with
                        {
                            Model = l.Model with { Use = new LoaderUseSpec(200, 20, 0, 0) },
                        }
                    ),
                ],
            },
        };

    private static MineSiteSpec WhereNothingBreaks(MineSiteSpec spec)
    {
        var mine = Unbreakable.Of(spec).Mine;
        return spec.WithoutPeople() with
        {
            Mine = mine with
            {
                Roads = mine.Roads with { Closures = [] },
                Calendar = mine.Calendar with
                {
                    Stops =
                    [
                        .. mine.Calendar.Stops.Where(stop => stop.Kind == MineStopKind.Blast && stop.Clears.Count == 0),
                    ],
                },
            },
        };
    }

    private static IEnumerable<(string Name, long Arrives, double? Leaves)> Machines(MineSpec mine) =>
        [
            .. mine.Loaders.Select(l => (l.Name, Clock.FromHours(l.ArrivesHour), l.LeavesHour)),
            .. mine
                .Trucks.SelectMany(g => Enumerable.Repeat(g, g.Count))
                .Select((g, i) => ($"truck-{i + 1:00}", Clock.FromHours(g.ArrivesHour), g.LeavesHour)),
        ];
}
