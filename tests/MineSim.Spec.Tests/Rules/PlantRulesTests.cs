using MineSim.Kernel;
using MineSim.Spec.Ground;
using MineSim.Spec.Plant;

namespace MineSim.Spec.Tests.Rules;

/// <summary>Crushers, what feeds them, and what stands behind them.</summary>
public class PlantRulesTests
{
    private static readonly CrusherSpec Crusher = new(2000, 700);
    private static readonly FeederSpec Feeder = new(900, ["rom"], 175);
    private static readonly DumpSpec Rom = new("rom", "crusher", null, []) { Rom = new(9000) };
    private static readonly ShutdownSpec Reline = new("reline", Distribution.Constant(24)) { EveryHours = 240 };

    private static readonly Dictionary<string, SiteSpec> Broken = new()
    {
        ["Mine.Dumps[0].Crusher.BinTonnes: this bin holds less than a truck brings, which is 220 t on average."] = With(
            Crusher with
            {
                BinTonnes = 219,
            }
        ),
        [
            "Mine.Dumps[0].Crusher.Feeder.BelowTonnes: a bin that is fed up to this level has no room for what a truck brings, which is 220 t on average."
        ] = With(Crusher with { Feeder = Feeder with { BelowTonnes = 500 } }, Rom),
        ["Mine.Dumps[1].Rom.CapacityTonnes: this pile holds less than a truck brings, which is 220 t on average."] =
            With(Crusher with { Feeder = Feeder }, Rom with { Rom = new(100) }),
        ["Mine.Dumps[1].Rom.InitialTonnes: more lies on this stockpile at the start than it holds."] = With(
            Crusher with
            {
                Feeder = Feeder,
            },
            Rom with
            {
                Rom = new(9000, 9001),
            }
        ),
        ["Mine.Dumps[0].Crusher.Stockpile.InitialTonnes: more lies on this stockpile at the start than it holds."] =
            With(Crusher with { Stockpile = new(9000, 9001), Mill = new(900, 0.9, 0, []) }),
        ["Mine.Dumps[0].Crusher.Feeder.From[0]: there is no dump 'rmo'. Did you mean 'rom'?"] = With(
            Crusher with
            {
                Feeder = Feeder with { From = ["rmo"] },
            },
            Rom
        ),
        ["Mine.Dumps[0].Crusher.Feeder.From[0]: dump 'crusher' is no ROM pile: it has no 'rom'."] = With(
            Crusher with
            {
                Feeder = Feeder with { From = ["crusher"] },
            }
        ),
        ["Mine.Dumps[0].Crusher.Feeder.From[1]: ROM pile 'rom' has a feeder already."] = With(
            Crusher with
            {
                Feeder = Feeder with { From = ["rom", "rom"] },
            },
            Rom
        ),
        ["Mine.Dumps[1].Name: no feeder of a crusher takes from ROM pile 'rom'."] = With(Crusher, Rom),
        ["Mine.Dumps[0].Crusher.Shutdowns[0].For: this shutdown lasts until the next begins."] = With(
            Crusher with
            {
                Shutdowns = [Reline with { EveryHours = 24 }],
            }
        ),
        ["Mine.Dumps[0].Crusher.Shutdowns[0].OfMill: there is no mill to be shut down."] = With(
            Crusher with
            {
                Shutdowns = [Reline with { OfCrusher = false }],
            }
        ),
        [
            "Mine.Dumps[0].Crusher.Blend.OverTonnes: the blend is that of less than a truck brings, which is 220 t on average."
        ] = Blending(new(200) { Copper = new(0.005, 0.007) }),
        [
            "Mine.Dumps[0].Crusher.Blend.Copper: no feed is as rich as this window: of the ore that can come here the richest holds 0.6 % of copper."
        ] = Blending(new(5000) { Copper = new(0.007, 0.009) }),
        [
            "Mine.Dumps[0].Crusher.Blend.Copper: no feed is as poor as this window: of the ore that can come here the poorest holds 0.6 % of copper."
        ] = Blending(new(5000) { Copper = new(0.001, 0.003) }),
        [
            "Mine.Dumps[0].Crusher.Blend.Gold: no material bears gold: the 'grade' of a material says what it bears. Did you mean 'copper'?"
        ] = Blending(new(5000) { Gold = new(0.3, 0.5) }),
    };

    public static TheoryData<string> Problems => Refusal.Problems(Broken);

    [Theory]
    [MemberData(nameof(Problems))]
    public void What_a_plant_lacks_is_told(string problem) => Refusal.IsTold(Broken[problem], problem);

    [Fact]
    public void A_plan_may_send_ore_of_any_grade() =>
        Assert.Empty(
            Spec.Rules.SpecRules.Check(
                Blending(
                    new(5000) { Copper = new(0.007, 0.009) },
                    new([new("2028", 0, 8784)], [new(0, "north", null, "ore", 9000)])
                )
            )
        );

    private static SiteSpec With(CrusherSpec crusher, params DumpSpec[] more) =>
        SmallSite.With(mine =>
            mine with
            {
                Faces = [mine.Faces[0] with { Dumps = ["crusher", .. more.Select(dump => dump.Name)] }],
                Dumps = [mine.Dumps[0] with { Crusher = crusher }, .. more],
            }
        );

    private static SiteSpec Blending(BlendSpec blend, MinePlanSpec? plan = null) =>
        SmallSite.With(mine =>
            mine with
            {
                Materials = [new("ore") { Grade = new(0.006, 0) }],
                Dumps = [mine.Dumps[0] with { Crusher = Crusher with { Blend = blend } }],
                Plan = plan,
            }
        );
}
