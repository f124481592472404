using CsCheck;
using MineSim.Kernel;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What holds where a crusher's feed is blended from trucks and two ROM piles, whatever breaks.</summary>
public class BlendInvariantTests
{
    private const int Mines = 150;

    private static readonly Gen<MineSiteSpec> Sites = Gen.Select(
            RandomSite.Any.Where(site => site.Mine.Faces.Count > 1),
            Gen.Select(Gen.OneOf(60.0, 300.0, 900.0), Gen.OneOf(30.0, 250.0)),
            Gen.OneOf(250.0, 2000.0, 1e6),
            Gen.OneOf<int?>(null, 2),
            Gen.Bool,
            Gen.OneOf(300.0, 5000.0)
        )
        .Select(
            (site, rates, capacity, divert, fails, over) =>
                site with
                {
                    Mine = site.Mine with
                    {
                        Materials =
                        [
                            site.Mine.Materials[0] with
                            {
                                Grade = new(0.009, 0.4),
                            },
                            site.Mine.Materials[1] with
                            {
                                Grade = new(0.003, 0.6),
                            },
                        ],
                        Dumps =
                        [
                            site.Mine.Dumps[0] with
                            {
                                DivertAt = divert,
                                Crusher = new(rates.Item1, 260)
                                {
                                    Feeder = new(rates.Item2, ["rich", "poor"], 60)
                                    {
                                        Failures = fails
                                            ? [new("tyre", Distribution.Exponential(9), Distribution.Exponential(3))]
                                            : [],
                                    },
                                    Blend = new(over)
                                    {
                                        Copper = new(0.005, 0.007),
                                        Gold = fails ? new(0.45, 0.55) : null,
                                    },
                                },
                            },
                            new("rich", "dump-0", 2, []) { Rom = new(capacity, 130, site.Mine.Materials[0].Name) },
                            new("poor", "dump-0", 2, []) { Rom = new(capacity, 200, site.Mine.Materials[1].Name) },
                        ],
                        Faces =
                        [
                            .. site.Mine.Faces.Select(
                                (face, i) => face with { Dumps = ["dump-0", i % 2 == 0 ? "rich" : "poor"] }
                            ),
                        ],
                    },
                }
        );

    [Fact]
    public void Ore_tipped_is_crushed_in_the_bin_or_on_a_pile() =>
        Sites.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var tipped = record
                    .Rows<ProductionRow>()
                    .Where(row => row.Dump is "dump-0" or "rich" or "poor")
                    .Sum(row => row.PayloadT);
                Assert.Equal(
                    tipped + 330,
                    record.Kpi("crushed_tonnes")
                        + End(record, "dump-0 bin")
                        + End(record, "rich")
                        + End(record, "poor"),
                    1e-6
                );
            },
            iter: Mines
        );

    [Fact]
    public void Every_tonne_that_comes_is_within_its_window_or_on_one_side_of_it() =>
        Sites.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                foreach (var row in record.Rows<PlantRow>().Where(row => row.Machine == "dump-0"))
                {
                    var fed = record
                        .Rows<StockpileLevelRow>()
                        .Single(level =>
                            level.Stockpile == "dump-0 bin" && level.Day == row.Day && level.Shift == row.Shift
                        )
                        .InT;
                    Assert.Equal(fed, row.Blend.Fed, 1e-6);
                    Assert.InRange(row.Blend.CopperBelow + row.Blend.CopperAbove + row.Blend.Inside, 0, fed + 1e-6);
                    Assert.InRange(
                        row.Blend.CopperBelow
                            + row.Blend.CopperAbove
                            + row.Blend.GoldBelow
                            + row.Blend.GoldAbove
                            + row.Blend.Inside,
                        fed - 1e-6,
                        2 * fed + 1e-6
                    );
                }

                Assert.Equal(
                    record.Rows<PlantRow>().Sum(row => row.Blend.Inside),
                    record.Kpi("blend_tonnes", "dump-0 inside"),
                    1e-6
                );
            },
            iter: Mines
        );

    [Fact]
    public void Metal_crushed_is_metal_tipped_less_what_lies_there() =>
        Sites.Sample(
            spec =>
            {
                // What lies there has a grade between that of the poorest and of the richest ore.
                var record = Record.Of(spec);
                var crushed = record
                    .Rows<PlantRow>()
                    .Where(row => row.Machine == "dump-0")
                    .Sum(row => row.ThroughputT * row.CopperPct / 100);
                var rich = 0.009 * (130 + Tipped(record, spec.Mine.Materials[0].Name));
                var poor = 0.003 * (200 + Tipped(record, spec.Mine.Materials[1].Name));
                var left = End(record, "dump-0 bin") + End(record, "rich") + End(record, "poor");
                Assert.InRange(rich + poor - crushed, 0.003 * left - 1e-6, 0.009 * left + 1e-6);
            },
            iter: Mines
        );

    [Fact]
    public void Hourly_grades_lie_between_those_of_the_ore() =>
        Sites.Sample(
            spec =>
            {
                var record = Record.Of(spec);
                var hourly = record
                    .Rows<PlantRow>()
                    .Where(row => row.Machine == "dump-0")
                    .Select(row => row.Hourly)
                    .Where(hours => hours.Tonnes > 0)
                    .ToList();
                Assert.All(
                    hourly,
                    hours =>
                    {
                        Assert.InRange(hours.Mean.CopperTonnes, 0.003 - 1e-9, 0.009 + 1e-9);
                        Assert.InRange(hours.StandardDeviation.CopperTonnes, 0, 0.003 + 1e-9);
                    }
                );
                Assert.InRange(hourly.Sum(hours => hours.Tonnes), 0, record.Kpi("crushed_tonnes") + 1e-6);
            },
            iter: Mines
        );

    private static double Tipped(ReplicationRecord record, string material) =>
        record
            .Rows<ProductionRow>()
            .Where(row => row.Dump is ("dump-0" or "rich" or "poor") && row.Material == material)
            .Sum(row => row.PayloadT);

    private static double End(ReplicationRecord record, string stock) =>
        record.Rows<StockpileLevelRow>().Last(row => row.Stockpile == stock).EndT;
}
