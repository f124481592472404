using CsCheck;
using MineSim.Kernel;
using MineSim.Records.Kpis;
using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Roads;

namespace MineSim.Verification.Tests;

/// <summary>
/// What holds in every mine whose roads get wet, wear and are graded, with closures, lanes and one-lane segments.
/// </summary>
public class RoadConditionInvariantTests
{
    private const int Mines = 120;
    private const double MostRain = 0.02;

    private static readonly Gen<RainSpec[]> Rain = Gen.Select(
            Gen.Double[2, 40],
            Gen.Double[0.5, 10],
            Gen.OneOf(0.0, 3.0, 30.0),
            Gen.OneOf(0.004, 0.0125, MostRain),
            Gen.Int[0, 2]
        )
        .Select(
            (every, length, dries, adds, kind) =>
                kind == 0
                    ? Array.Empty<RainSpec>()
                    :
                    [
                        new RainSpec("showers", adds, Distribution.Exponential(length))
                        {
                            Every = kind == 1 ? Distribution.Exponential(every) : null,
                            AtHourOfDay = kind == 1 ? null : 15,
                            DriesHours = dries,
                            Wets = kind == 1 ? [] : [new("face-0", "crossing")],
                        },
                    ]
        );

    private static readonly Gen<RoadWearSpec?> Wear = Gen.Select(
            Gen.Bool,
            Gen.Double[0.001, 0.05],
            Gen.OneOf(0.006, 0.03),
            Gen.Bool
        )
        .Select(
            (wears, adds, most, payload) => wears ? new RoadWearSpec(adds, 5_000, most) { OfPayload = payload } : null
        );

    private static readonly Gen<GraderSpec?> Graders = Gen.Select(
            Gen.Int[0, 2],
            Gen.Double[2, 20],
            Gen.OneOf(24.0, 9.5)
        )
        .Select(
            (count, speed, hours) =>
                count == 0
                    ? null
                    : new GraderSpec(count, speed)
                    {
                        Passes = 2,
                        StartHour = 20,
                        LengthHours = hours,
                    }
        );

    private static readonly Gen<MineSiteSpec> Any = Gen.Select(RandomSite.Any, Rain, Wear, Graders).Select(With);

    [Fact]
    public void Nothing_is_lost_and_every_machine_is_always_somewhere() =>
        Any.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                Assert.Equal(record.Kpi("loads"), record.Rows<CycleRow>().Count);
                Assert.Equal(record.Cycles, record.Rows<ProductionRow>().Sum(row => row.Loads));
                var end = Clock.FromHours(spec.DurationHours);
                var ticks = record
                    .Rows<EquipmentTimeRow>()
                    .ToLookup(row => row.Machine, row => Clock.FromHours(row.TimeH));
                foreach (
                    var (i, group) in spec
                        .Mine.Trucks.SelectMany(group => Enumerable.Repeat(group, group.Count))
                        .Index()
                )
                {
                    Assert.Equal(end - Clock.FromHours(group.ArrivesHour), ticks[$"truck-{i + 1:00}"].Sum());
                }
            },
            iter: Mines
        );

    [Fact]
    public void Roads_are_never_lighter_than_built_nor_heavier_than_rain_and_wear_may_make_them() =>
        Any.Where(spec => spec.Mine.Roads.ResistanceChanges)
            .Sample(
                spec =>
                {
                    var record = Record.Of(spec);
                    var most =
                        (spec.Mine.Roads.Segments.Max(segment => segment.Road?.Wear?.UpTo) ?? 0)
                        + spec.Mine.Roads.Rain.Select(rain => rain.Adds).DefaultIfEmpty().Max();
                    Assert.InRange(record.Kpi("extra_rolling_resistance"), 0, most + 1e-12);
                    if (record.Kpi("hauled_rolling_resistance") > 0)
                        Assert.InRange(record.Kpi("hauled_rolling_resistance"), 0.025 - 1e-12, 0.025 + most + 1e-12);
                    Assert.All(
                        record.Rows<RoadUseRow>(),
                        row =>
                            Assert.True(
                                row.RollingResistancePct == 0
                                    || (
                                        row.RollingResistancePct > 2.5 - 1e-9
                                        && row.RollingResistancePct < 100 * (0.025 + most) + 1e-9
                                    )
                            )
                    );
                    if (spec.Mine.Roads.Graders is { } graders)
                    {
                        Assert.InRange(
                            record.Kpi("grader_time"),
                            0,
                            graders.Count * (spec.DurationHours * graders.LengthHours / 24 + graders.LengthHours)
                        );
                    }
                },
                iter: Mines
            );

    [Fact]
    public void The_same_run_gives_the_same_record() =>
        Any.Sample(
            spec =>
            {
                var (one, other) = (Record.Of(spec), Record.Of(spec));
                Assert.Equal(one.Events, other.Events);
                Assert.Equal(one.Rows<KpiRow>(), other.Rows<KpiRow>());
                Assert.Equal(one.Rows<CycleRow>(), other.Rows<CycleRow>());
            },
            iter: Mines / 2
        );

    [Fact]
    public void Replications_that_run_at_once_share_what_is_integrated_and_differ_from_none_that_runs_alone() =>
        Any.Where(spec => spec.Mine.Roads.ResistanceChanges)
            .Sample(
                spec =>
                {
                    var alone = Enumerable
                        .Range(0, 4)
                        .Select(replication => Record.Of(spec, replication).Rows<CycleRow>())
                        .ToArray();
                    var fresh = spec with { Mine = spec.Mine with { Roads = spec.Mine.Roads with { } } };
                    var together = new List<CycleRow>[4];
                    Parallel.For(
                        0,
                        4,
                        replication => together[replication] = Record.Of(fresh, replication).Rows<CycleRow>()
                    );
                    Assert.Equal(alone, together);
                },
                iter: Mines / 4,
                threads: 1
            );

    [Fact]
    public void Rain_that_does_not_fall_and_wear_that_is_not_felt_change_nothing() =>
        RandomSite.Any.Sample(
            site =>
            {
                RainSpec never = new("never", MostRain, Distribution.Constant(1))
                {
                    Every = Distribution.Constant(1e6),
                    DriesHours = 1,
                };
                var plain = Record.Of(site);
                var heeded = Record.Of(With(site, [never], new RoadWearSpec(1e-6, 1e6, 0.03), null));
                Assert.Equal(plain.Rows<CycleRow>(), heeded.Rows<CycleRow>());
                Assert.Equal(plain.Rows<EquipmentTimeRow>(), heeded.Rows<EquipmentTimeRow>());
            },
            iter: Mines
        );

    // Under the other rules two loaders with equal waits are told apart by the last digit of a mean time.
    [Fact]
    public void Where_it_always_rains_roads_are_as_those_that_are_built_as_heavy() =>
        RandomSite
            .Any.Where(site =>
                site.Mine.Dispatch is DispatchRule.Fixed or DispatchRule.ShortestQueue or DispatchRule.Nearest
                && site.Mine.Roads.Segments.Any(segment => segment.Road is not null)
            )
            .Sample(
                site =>
                {
                    RainSpec always = new("always", 0.01, Distribution.Constant(1000)) { AtHourOfDay = 0 };
                    var wet = Record.Of(With(site, [always], null, null));
                    var heavy = Record.Of(
                        site with
                        {
                            Mine = site.Mine with
                            {
                                Roads = site.Mine.Roads with { Segments = [.. site.Mine.Roads.Segments.Select(Heavy)] },
                            },
                        }
                    );
                    Assert.Equal(heavy.Rows<CycleRow>().Count, wet.Rows<CycleRow>().Count);
                    Assert.All(
                        heavy.Rows<CycleRow>().Zip(wet.Rows<CycleRow>()),
                        pair => Assert.Equal(pair.First.EndH, pair.Second.EndH, 1e-5)
                    );
                },
                iter: Mines
            );

    private static RoadSegmentSpec Heavy(RoadSegmentSpec segment) =>
        segment.Road is { } road
            ? segment with
            {
                Road = road with { RollingResistance = road.RollingResistance + 0.01 },
            }
            : segment;

    /// <summary>A site with that of rain, wear and graders which its roads and trucks can feel.</summary>
    private static MineSiteSpec With(MineSiteSpec site, RainSpec[] rain, RoadWearSpec? wear, GraderSpec? graders)
    {
        var roads = site.Mine.Roads;
        var isFelt = site.Mine.Trucks.Any(group => group.Model.Drive is not null);
        var segments = roads
            .Segments.Select(segment =>
                segment.Road is { } road && isFelt ? segment with { Road = road with { Wear = wear } } : segment
            )
            .ToList();
        return site with
        {
            Mine = site.Mine with
            {
                Roads = roads with
                {
                    Segments = segments,
                    Rain = [.. rain.Where(rain => isFelt && segments.Exists(rain.IsFeltOn))],
                    Graders = segments.Exists(segment => segment.Road?.Wear is not null) ? graders : null,
                },
            },
        };
    }
}
