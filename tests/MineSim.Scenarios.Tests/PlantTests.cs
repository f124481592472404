using MineSim.Kernel;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Plant;

namespace MineSim.Scenarios.Tests;

public class PlantTests
{
    private const string Crusher = "{ at: crusher }";

    [Fact]
    public void A_crusher_has_a_bin_a_pile_and_a_mill()
    {
        var mine = Small
            .Read(
                Small
                    .With(
                        Crusher,
                        """
                        { at: crusher, rate: 7 kt/h, bin: 1200 t, stockpile: { capacity: 200 kt, initial: 50 kt, material: ore }, mill: { feed: 45 Mt/y, recovery: { copper: 90 %, gold: 0.6 }, failures: { liner: { every: 700 h, repair: 30 h } } } }
                        """.Trim()
                    )
                    .Replace(
                        "materials: { ore: {} }",
                        "materials: { ore: { grade: { copper: 0.64 %, gold: 0.39 g/t } } }",
                        StringComparison.Ordinal
                    )
            )
            .Mine;

        Assert.Equal((0.0064, 0.39), (mine.Materials[0].Grade.CopperTonnes, mine.Materials[0].Grade.GoldGrams));
        var crusher = mine.Dumps[0].Crusher!;
        Assert.Equal((7000, 1200), (crusher.TonnesPerHour, crusher.BinTonnes));
        Assert.Equal(new StockpileSpec(200_000, 50_000, "ore"), crusher.Stockpile);
        Assert.Equal(
            (45e6 / 8760, 0.9, 0.6),
            (crusher.Mill!.FeedTonnesPerHour, crusher.Mill.CopperRecovery, crusher.Mill.GoldRecovery)
        );
        Assert.Equal(
            [new FailureModeSpec("liner", Distribution.Constant(700), Distribution.Constant(30))],
            crusher.Mill.Failures
        );
    }

    [Fact]
    public void A_dump_without_a_rate_is_no_crusher() => Assert.Null(Small.Read(Small.Mine).Mine.Dumps[0].Crusher);

    [Theory]
    [InlineData("{ at: crusher, rate: 7 kt/h }", "'rate' has a meaning only together with 'bin'.")]
    [InlineData("{ at: crusher, bin: 700 t }", "'bin' has a meaning only together with 'rate'.")]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, stockpile: { capacity: 9 kt } }",
        "'stockpile' has a meaning only together with 'mill'."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, mill: { feed: 900 t/h } }",
        "'mill' has a meaning only together with 'stockpile'."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 199 t }",
        "this bin holds less than a truck brings, which is 200 t on average."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, stockpile: { capacity: 9 kt, initial: 10 kt }, mill: { feed: 900 t/h } }",
        "more lies on this stockpile at the start than it holds."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, stockpile: { capacity: 9 kt, initial: 1 kt, material: or }, mill: { feed: 900 t/h } }",
        "there is no material 'or'. Did you mean 'ore'?"
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, stockpile: { capacity: 9 kt, material: ore }, mill: { feed: 900 t/h } }",
        "'material' has a meaning only together with 'initial'."
    )]
    [InlineData(
        "{ at: crusher, shutdowns: { reline: { every: 4 weeks, for: 1 d } } }",
        "'shutdowns' has a meaning only together with 'rate'."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, shutdowns: { reline: { for: 1 d } } }",
        "either 'at' or 'every' must be given."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, shutdowns: { reline: { every: 1 d, for: 1 d } } }",
        "this shutdown lasts until the next begins."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, shutdowns: { reline: { every: 9 d, for: 1 d, of: mill } } }",
        "there is no mill to be shut down."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, shutdowns: { reline: { every: 9 d, for: 1 d, of: mil } } }",
        "of: expected 'both' or 'crusher' or 'mill', but found 'mil'. Did you mean 'mill'?"
    )]
    [InlineData(
        "{ at: crusher, feeder: { rate: 9 kt/h, from: [] } }",
        "'feeder' has a meaning only together with 'rate'.",
        "from: expected a list with at least one item, but found none."
    )]
    [InlineData("{ at: crusher, rom: { capacity: 9 kt } }", "no feeder of a crusher takes from ROM pile 'crusher'.")]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, rom: { capacity: 9 kt } }",
        "no feeder of a crusher takes from ROM pile 'crusher'.",
        "'rom' and 'rate' cannot be given together."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, feeder: { rate: 1 kt/h, from: crusher } }",
        "dump 'crusher' is no ROM pile: it has no 'rom'."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, feeder: { rate: 1 kt/h, from: rom } }",
        "there is no dump 'rom'."
    )]
    [InlineData(
        "{ at: crusher, rate: 7 kt/h, bin: 700 t, divert: 0 }",
        "divert: expected a whole number from 1 to 1000, but found '0'."
    )]
    public void What_a_plant_lacks_is_said(string by, params string[] sentences) =>
        Says(Small.With(Crusher, by), sentences);

    [Theory]
    [InlineData("{ rate: 1 kt/h, from: [rom, rom] }", "{ capacity: 9 kt }", "ROM pile 'rom' has a feeder already.")]
    [InlineData(
        "{ rate: 1 kt/h, from: rom, below: 80 % }",
        "{ capacity: 9 kt }",
        "a bin that is fed up to this level has no room for what a truck brings, which is 200 t on average."
    )]
    [InlineData(
        "{ rate: 1 kt/h, from: rom }",
        "{ capacity: 100 t }",
        "this pile holds less than a truck brings, which is 200 t on average."
    )]
    [InlineData(
        "{ rate: 1 kt/h, from: rom }",
        "{ capacity: 9 kt, initial: 10 kt }",
        "more lies on this stockpile at the start than it holds."
    )]
    [InlineData(
        "{ rate: 1 kt/h, from: rom }",
        "{ capacity: 9 kt, initial: 1 kt, material: or }",
        "there is no material 'or'. Did you mean 'ore'?"
    )]
    [InlineData("{ rate: 1 kt/h, from: rmo }", "{ capacity: 9 kt }", "there is no dump 'rmo'. Did you mean 'rom'?")]
    public void What_a_rom_pile_lacks_is_said(string feeder, string rom, string sentence) =>
        Says(WithRom(feeder, rom), sentence);

    [Fact]
    public void Rom_piles_and_feeders_are_read()
    {
        var dumps = Small
            .Read(
                WithRom(
                    "{ rate: 1.2 kt/h, from: rom, below: 50 %, failures: { tyre: { every: 90 h, repair: 3 h } } }, "
                        + "divert: 4",
                    "{ capacity: 9 kt, initial: 1 kt, material: ore }"
                )
            )
            .Mine.Dumps;

        Assert.Equal((4, (int?)null), (dumps[0].DivertAt, dumps[1].DivertAt));
        Assert.Equal(new StockpileSpec(9000, 1000, "ore"), dumps[1].Rom);
        var feeder = dumps[0].Crusher!.Feeder!;
        Assert.Equal(
            (1200.0, "rom", 350.0, "tyre"),
            (feeder.TonnesPerHour, feeder.From.Single(), feeder.BelowTonnes, feeder.Failures.Single().Name)
        );
    }

    private static string WithRom(string feeder, string rom) =>
        Small
            .With(
                Crusher,
                $"{{ at: crusher, rate: 7 kt/h, bin: 700 t, feeder: {feeder} }}, rom: {{ at: crusher, rom: {rom} }}"
            )
            .Replace("to: [crusher]", "to: [crusher, rom]", StringComparison.Ordinal);

    private static void Says(string text, params string[] sentences)
    {
        var problems = Small.Problems(text);
        Assert.Equal(sentences.Length, problems.Length);
        Assert.All(problems.Zip(sentences), pair => Assert.EndsWith(pair.Second, pair.First, StringComparison.Ordinal));
    }

    [Fact]
    public void Shutdowns_are_read_with_dates_as_hours_after_the_start()
    {
        var shutdowns = Small
            .Read(
                Small.With(
                    Crusher,
                    "{ at: crusher, rate: 7 kt/h, bin: 700 t, shutdowns: { reline: { at: [2028-01-11, 3 d], for: 36 h, "
                        + "of: crusher }, service: { every: 4 weeks, for: { uniform: [8 h, 12 h] } } } }"
                )
            )
            .Mine.Dumps[0]
            .Crusher!.Shutdowns;

        Assert.Equal(["reline", "service"], shutdowns.Select(shutdown => shutdown.Name));
        Assert.Equal([72.0, 240.0], shutdowns[0].AtHours);
        Assert.Equal((36.0, true, false), (shutdowns[0].For.Mean, shutdowns[0].OfCrusher, shutdowns[0].OfMill));
        Assert.Equal(
            (672.0, 10.0, true, true),
            (shutdowns[1].EveryHours, shutdowns[1].For.Mean, shutdowns[1].OfCrusher, shutdowns[1].OfMill)
        );
    }
}
