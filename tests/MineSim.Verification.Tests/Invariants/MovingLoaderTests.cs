using CsCheck;
using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;
using MineSim.Spec;
using MineSim.Spec.Calendars;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;

namespace MineSim.Verification.Tests;

/// <summary>
/// What holds in every mine whose faces run out, whose plan sends loaders about, and whose trucks follow.
/// </summary>
public class MovingLoaderTests
{
    private const int Mines = 150;

    private static readonly Gen<BlockSpec[]> Blocks = Gen.Select(Gen.Double[20, 20_000], Gen.OneOf("ore", "waste"))
        .Select((tonnes, material) => (tonnes, material))
        .Array[1, 4]
        .Select(blocks => blocks.Select(b => new BlockSpec("", b.tonnes, b.material)).ToArray());

    private static readonly Gen<(double Move, int Sides, string? Lock, DispatchRule Rule)> Ways = Gen.Select(
        Gen.OneOf(0.0, 0.3, 5.0),
        Gen.Int[1, 2],
        Gen.OneOf<string?>(null, null, "ore"),
        Gen.Enum<DispatchRule>()
    );

    /// <summary>Rows by face, with loaders by the bits of a number.</summary>
    private static readonly Gen<(int Period, int Face, int Block, double Tonnes, int Loaders)[]?> Plan = Gen.OneOf(
        Gen.Const(((int, int, int, double, int)[]?)null),
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[-1, 3], Gen.Double[50, 30_000], Gen.Int[0, 7]).Array[1, 8]!
    );

    /// <summary>
    /// Small mines drawn at random: loaders named at every face from their own on, and perhaps a plan of three periods.
    /// </summary>
    private static readonly Gen<MineSiteSpec> Any = Gen.Select(RandomSite.Any, Blocks.Array[3], Ways, Plan)
        .Select(
            (site, blocks, ways, plan) =>
            {
                var mine = site.Mine;
                FaceSpec[] faces =
                [
                    .. mine.Faces.Select(
                        (face, i) =>
                            face with
                            {
                                Blocks =
                                [
                                    .. blocks[i]
                                        .Select(
                                            (block, n) =>
                                                block with
                                                {
                                                    Name = $"b-{i}-{n}",
                                                    Material = (i, n) == (0, 0) ? "ore" : block.Material,
                                                }
                                        ),
                                ],
                                Material = i == 0 ? "ore" : blocks[i][0].Material,
                                Loaders = [.. mine.Loaders.Take(i + 1).Select(loader => loader.Name)],
                                Sides = i == 0 ? face.Sides : ways.Sides,
                            }
                    ),
                ];
                var isFixed = mine.Trucks.All(group => group.Loader is not null);
                var isWasteDug = faces.SelectMany(face => face.Blocks).Any(block => block.Material == "waste");
                return site with
                {
                    Mine = mine with
                    {
                        Materials =
                        [
                            mine.Materials[0] with
                            {
                                PlanTonnesPerHour = plan is null ? 300 : null,
                            },
                            .. isWasteDug ? [new MaterialSpec("waste")] : Array.Empty<MaterialSpec>(),
                        ],
                        Faces = faces,
                        Loaders =
                        [
                            .. mine.Loaders.Select(loader =>
                                loader with
                                {
                                    Model = loader.Model with { MoveTime = Distribution.Constant(ways.Move) },
                                }
                            ),
                        ],
                        Trucks =
                        [
                            .. mine.Trucks.Select(
                                (group, i) => i == 0 && !isFixed ? group with { Material = ways.Lock } : group
                            ),
                        ],
                        Dispatch =
                            isFixed ? DispatchRule.Fixed
                            : ways.Rule == DispatchRule.Fixed ? DispatchRule.Nearest
                            : ways.Rule,
                        Plan = plan is null ? null : PlanOf(plan, faces, mine.Loaders),
                    },
                };
            }
        );

    [Fact]
    public void No_more_is_moved_of_a_material_than_its_blocks_hold_and_kpis_shifts_and_cycles_agree() =>
        Any.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                foreach (var material in spec.Mine.Materials)
                {
                    var tipped = record.Kpi("tonnes", material.Name);
                    var held = spec
                        .Mine.Faces.SelectMany(face => face.Blocks)
                        .Where(block => block.Material == material.Name)
                        .Sum(block => block.Tonnes);
                    Assert.True(tipped <= held + 1e-6, $"{tipped} t of {material.Name} out of {held} t");
                    Assert.Equal(
                        tipped,
                        record
                            .Rows<ProductionRow>()
                            .Where(row => row.Material == material.Name)
                            .Sum(row => row.PayloadT),
                        1e-6
                    );
                    Assert.Equal(
                        tipped,
                        record.Rows<CycleRow>().Where(row => row.Material == material.Name).Sum(row => row.PayloadT),
                        1e-6
                    );
                }
            },
            iter: Mines
        );

    [Fact]
    public void Every_machine_s_categories_add_up_to_the_time_since_it_arrived_to_the_tick() =>
        Any.Sample(
            spec =>
            {
                var ticks = Record
                    .Of(spec)
                    .Rows<EquipmentTimeRow>()
                    .ToLookup(row => row.Machine, row => Clock.FromHours(row.TimeH));
                var end = Clock.FromHours(spec.DurationHours);
                foreach (var loader in spec.Mine.Loaders)
                    Assert.Equal(end - Clock.FromHours(loader.ArrivesHour), ticks[loader.Name].Sum());
                var trucks = spec.Mine.Trucks.SelectMany(group => Enumerable.Repeat(group, group.Count));
                foreach (var (i, group) in trucks.Index())
                    Assert.Equal(end - Clock.FromHours(group.ArrivesHour), ticks[$"truck-{i + 1:00}"].Sum());
            },
            iter: Mines
        );

    [Fact]
    public void Trucks_and_loaders_agree_on_loading_and_every_load_is_tipped_or_on_a_truck() =>
        Any.Select(WithLoadsOfAMinute)
            .Sample(
                spec =>
                {
                    var record = Record.Of(spec);
                    Assert.Equal(Ticks(record, ofTrucks: true), Ticks(record, ofTrucks: false));
                    var minutes = record
                        .Rows<EquipmentTimeRow>()
                        .Where(row =>
                            row.Category == TimeCategory.Load
                            && row.Machine.StartsWith("truck-", StringComparison.Ordinal)
                        )
                        .GroupBy(row => row.Machine)
                        .ToDictionary(g => g.Key, g => g.Sum(row => Clock.FromHours(row.TimeH)) / Clock.TicksPerMinute);
                    var tipped = record.Rows<CycleRow>().CountBy(row => row.Truck).ToDictionary();
                    foreach (var (truck, loads) in minutes)
                        Assert.InRange(loads - tipped.GetValueOrDefault(truck), 0, 1);
                },
                iter: Mines
            );

    [Fact]
    public void Where_nothing_stops_them_all_rock_is_dug_to_the_last_tonne_and_every_loader_ends_without_a_face() =>
        Any.Select(Undisturbed)
            .Sample(
                spec =>
                {
                    var record = Record.Of(spec, detail: Detail.Shift);
                    var held = spec.Mine.Faces.SelectMany(face => face.Blocks).Sum(block => block.Tonnes);
                    Assert.Equal(held, record.Kpi("tonnes"), 1e-6);
                    Assert.All(
                        spec.Mine.Loaders,
                        loader =>
                            Assert.True(
                                record.Ticks(loader.Name, TimeCategory.NoFace) > 0,
                                $"{loader.Name} still has a face"
                            )
                    );
                },
                iter: Mines
            );

    [Fact]
    public void The_plan_s_table_holds_what_was_tipped_within_its_periods() =>
        Any.Where(spec => spec.Mine.Plan is not null)
            .Sample(
                spec =>
                {
                    var record = Record.Of(spec);
                    foreach (var period in spec.Mine.Plan!.Periods)
                    {
                        var loads = record
                            .Rows<CycleRow>()
                            .Where(load =>
                                load.EndH >= period.FromHour && load.EndH < Math.Min(period.ToHour, spec.DurationHours)
                            )
                            .ToList();
                        foreach (var material in spec.Mine.Materials)
                        {
                            Assert.Equal(
                                loads.Where(load => load.Material == material.Name).Sum(load => load.PayloadT),
                                record
                                    .Rows<PlanVsActualRow>()
                                    .Where(row => row.Period == period.Name && row.Material == material.Name)
                                    .Sum(row => row.MovedT),
                                1e-6
                            );
                        }

                        var rows = record.Rows<PlanVsActualRow>().Where(row => row.Period == period.Name).ToList();
                        var planned = spec.Mine.Plan.TonnesBetween(
                            null,
                            Math.Max(0, period.FromHour),
                            Math.Min(period.ToHour, spec.DurationHours)
                        );
                        Assert.Equal(planned, rows.Sum(row => row.PlannedT), 1e-6);
                        Assert.All(rows, row => Assert.Equal(row.ShortfallT > 0, row.Cause is not null));
                        foreach (
                            var line in rows.GroupBy(row => (row.Face, row.Block, row.Material))
                                .Where(_ => period.FromHour <= 0)
                        )
                        {
                            var missing = Math.Max(0, line.Sum(row => row.PlannedT) - line.Sum(row => row.MovedT));
                            if (line.Key.Block is not null)
                                Assert.Equal(missing, line.Sum(row => row.ShortfallT), 1e-3);
                            else
                                Assert.True(line.Sum(row => row.ShortfallT) <= missing + 1e-3);
                        }
                    }
                },
                iter: Mines
            );

    private static MinePlanSpec PlanOf(
        (int Period, int Face, int Block, double Tonnes, int Loaders)[] rows,
        FaceSpec[] faces,
        IReadOnlyList<LoaderSpec> loaders
    ) =>
        new(
            [new("first", -10, 20), new("second", 20, 45.5), new("third", 60, 200)],
            [
                .. rows.Select(row =>
                {
                    var face = faces[row.Face % faces.Length];
                    var block = row.Block < 0 ? null : face.Blocks[row.Block % face.Blocks.Count];
                    return new PlanRowSpec(
                        row.Period,
                        face.Name,
                        block?.Name,
                        block?.Material ?? face.Material,
                        row.Tonnes
                    )
                    {
                        Loaders =
                        [
                            .. loaders.Where((_, i) => (row.Loaders >> i & 1) == 1).Select(loader => loader.Name),
                        ],
                        Dumps = row.Loaders % 2 == 0 ? [] : [face.Dumps[^1]],
                    };
                }),
            ]
        );

    /// <summary>Each load takes a minute: the minutes of loading count the loads.</summary>
    private static MineSiteSpec WithLoadsOfAMinute(MineSiteSpec spec) =>
        spec with
        {
            Mine = spec.Mine with
            {
                Loaders =
                [
                    .. spec.Mine.Loaders.Select(l =>
                        l with
                        {
                            Model = l.Model with { Loading = new LoadingSpec(Distribution.Constant(1 / 60.0)) },
                        }
                    ),
                ],
            },
        };

    /// <summary>Nobody is missing, nothing fails, and there is time for everything.</summary>
    private static MineSiteSpec Undisturbed(MineSiteSpec spec)
    {
        var site = Unbreakable.Of(WithLoadsOfAMinute(spec));
        return site.WithoutPeople() with
        {
            DurationHours = 2500,
            Mine = site.Mine with
            {
                Calendar = CalendarSpec.RoundTheClock,
                Trucks =
                [
                    .. site.Mine.Trucks.Select(g => g with { Material = null }),
                    .. site.Mine.Dispatch == DispatchRule.Fixed
                        ? site.Mine.Loaders.Select(l => new TruckGroupSpec(
                            site.Mine.Trucks[0].Model,
                            1,
                            Loader: l.Name
                        ))
                        : [],
                ],
            },
        };
    }

    private static long Ticks(ReplicationRecord record, bool ofTrucks) =>
        record
            .Rows<EquipmentTimeRow>()
            .Where(row =>
                row.Category == TimeCategory.Load
                && row.Machine.StartsWith("truck-", StringComparison.Ordinal) == ofTrucks
            )
            .Sum(row => Clock.FromHours(row.TimeH));
}
