using CsCheck;
using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What holds where trucks tip at a crusher and on a ROM pile, whatever breaks.</summary>
public class RomInvariantTests
{
    private const int Mines = 150;

    private static readonly Gen<MineSiteSpec> Sites = Gen.Select(
            RandomSite.Any,
            Gen.Select(Gen.OneOf(60.0, 300.0, 900.0), Gen.OneOf(30.0, 250.0), Gen.OneOf(0.1, 0.5)),
            Gen.OneOf(250.0, 2000.0, 1e6),
            Gen.OneOf<int?>(null, 1, 3),
            Gen.Bool,
            Gen.Bool
        )
        .Select(
            (site, rates, capacity, divert, fails, shuts) =>
                site with
                {
                    Mine = site.Mine with
                    {
                        Materials =
                        [
                            site.Mine.Materials[0] with
                            {
                                Grade = new(0.006, 0.4),
                            },
                            .. site.Mine.Materials.Skip(1),
                        ],
                        Dumps =
                        [
                            site.Mine.Dumps[0] with
                            {
                                DivertAt = divert,
                                Crusher = new(rates.Item1, 260)
                                {
                                    Feeder = new(rates.Item2, ["rom"], rates.Item3 * 260)
                                    {
                                        Failures = fails
                                            ? [new("tyre", Distribution.Exponential(9), Distribution.Exponential(3))]
                                            : [],
                                    },
                                    Stockpile = new(500, 100, "ore"),
                                    Mill = new(200, 0.9, 0.6, []),
                                    Shutdowns = shuts
                                        ? [new("reline", Distribution.Uniform(2, 9)) { EveryHours = 30 }]
                                        : [],
                                },
                            },
                            .. site.Mine.Dumps.Where(dump =>
                                site.Mine.Faces.Any(face => face.Dumps[0] != "dump-0" && face.Dumps.Contains(dump.Name))
                            ),
                            new("rom", "dump-0", 2, []) { Rom = new(capacity, 130, "ore") },
                        ],
                        Faces =
                        [
                            .. site.Mine.Faces.Select(face =>
                                face with
                                {
                                    Dumps = face.Dumps.Contains("dump-0") ? ["dump-0", "rom"] : face.Dumps,
                                }
                            ),
                        ],
                    },
                }
        );

    [Fact]
    public void Ore_tipped_is_crushed_in_the_bin_or_on_the_pile() =>
        Sites.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var tipped = record
                    .Rows<ProductionRow>()
                    .Where(row => row.Dump is "dump-0" or "rom")
                    .Sum(row => row.PayloadT);
                Assert.Equal(
                    tipped + 130,
                    record.Kpi("crushed_tonnes") + End(record, "dump-0 bin") + End(record, "rom"),
                    1e-6
                );
                Assert.Equal(
                    record.Kpi("crushed_tonnes") + 100,
                    record.Kpi("plant_feed_tonnes") + End(record, "dump-0 stockpile"),
                    1e-6
                );
                Assert.Equal(
                    record.Kpi("rehandled_tonnes"),
                    record.Rows<StockpileLevelRow>().Where(row => row.Stockpile == "rom").Sum(row => row.OutT),
                    1e-6
                );
                Assert.Equal(
                    record.Rows<ProductionRow>().Where(row => row.Dump == "rom").Sum(row => row.PayloadT),
                    record.Rows<StockpileLevelRow>().Where(row => row.Stockpile == "rom").Sum(row => row.InT),
                    1e-6
                );
            },
            iter: Mines
        );

    [Fact]
    public void No_pile_holds_more_than_it_can_or_less_than_nothing() =>
        Sites.Sample(
            spec =>
            {
                var limits = new Dictionary<string, double>
                {
                    ["dump-0 bin"] = 260,
                    ["dump-0 stockpile"] = 500,
                    ["rom"] = spec.Mine.Dumps[^1].Rom!.CapacityTonnes,
                };
                Assert.All(
                    Record.Of(spec).Rows<StockpileLevelRow>(),
                    row =>
                    {
                        Assert.InRange(row.MinT, -1e-9, row.MaxT);
                        Assert.InRange(row.MeanT, row.MinT - 1e-6, row.MaxT + 1e-6);
                        Assert.True(row.MaxT <= limits[row.Stockpile] + 1e-5);
                    }
                );
            },
            iter: Mines
        );

    [Fact]
    public void Hours_of_crusher_mill_and_feeder_add_up_to_every_shift() =>
        Sites.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var machines = record.Rows<PlantRow>().ToLookup(row => (row.Day, row.Shift));
                Assert.All(
                    machines,
                    shift =>
                    {
                        Assert.Equal(["dump-0", "dump-0 mill", "dump-0 feeder"], shift.Select(row => row.Machine));
                        double[] hours =
                        [
                            .. shift.Select(row =>
                                row.RunningH + row.ChokedH + row.StarvedH + row.DownH + row.PlannedDownH
                            ),
                        ];
                        Assert.Equal(hours[0], hours[1], 1e-6);
                        Assert.Equal(hours[0], hours[2], 1e-6);
                    }
                );
                Assert.Equal(
                    spec.DurationHours,
                    record
                        .Rows<PlantRow>()
                        .Where(row => row.Machine == "dump-0")
                        .Sum(row => row.RunningH + row.ChokedH + row.StarvedH + row.DownH + row.PlannedDownH),
                    1e-6
                );
            },
            iter: Mines
        );

    [Fact]
    public void Metal_comes_from_what_was_tipped() =>
        Sites.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                Assert.All(record.Rows<PlantRow>(), row => Assert.InRange(row.CopperPct, -1e-6, 0.6 + 1e-6));
                var ore =
                    record
                        .Rows<ProductionRow>()
                        .Where(row => row.Dump is "dump-0" or "rom" && row.Material == "ore")
                        .Sum(row => row.PayloadT) + 230;
                Assert.True(record.Kpi("metal", "copper") <= ore * 0.006 * 0.9 + 1e-6);
            },
            iter: Mines
        );

    [Fact]
    public void A_machine_s_categories_add_up_to_its_time() =>
        Sites.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var end = Clock.FromHours(spec.DurationHours);
                foreach (var machine in record.Rows<EquipmentTimeRow>().GroupBy(row => row.Machine))
                    Assert.Contains(end - machine.Sum(row => Clock.FromHours(row.TimeH)), Arrivals(spec.Mine));
            },
            iter: Mines
        );

    private static double End(ReplicationRecord record, string stock) =>
        record.Rows<StockpileLevelRow>().Last(row => row.Stockpile == stock).EndT;

    private static IEnumerable<long> Arrivals(MineSpec mine) =>
        mine.Trucks.Select(t => t.ArrivesHour).Concat(mine.Loaders.Select(l => l.ArrivesHour)).Select(Clock.FromHours);
}
