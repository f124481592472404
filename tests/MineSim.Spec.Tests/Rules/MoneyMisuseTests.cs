using MineSim.Spec.Ground;
using MineSim.Spec.Plant;
using MineSim.Spec.Value;

namespace MineSim.Spec.Tests.Rules;

/// <summary>Money that cannot be as it is given.</summary>
public class MoneyMisuseTests
{
    private static readonly MetalSaleSpec Sale = new(9000);

    private static readonly Dictionary<string, (SiteSpec Spec, string[] Told)> Cases = new(StringComparer.Ordinal)
    {
        ["as it should be"] = (Milled(new() { Copper = Sale, ProcessingUsdPerTonne = 6 }), []),
        ["partners of more than all"] = (
            Of(new() { Partners = [new("one", 0.6), new("two", 0.5)] }),
            ["Partners[1].Name: the shares of partners add up to 110 %, which is more than there is to share."]
        ),
        ["royalties of more than all"] = (
            Of(new() { Royalties = [new("one", 0.6), new("two", 0.5)] }),
            ["Royalties[1].Receiver: the shares of royalties add up to 110 %, which is more than there is to share."]
        ),
        ["a partner called others"] = (
            Of(new() { Partners = [new("others", 0.5)] }),
            [
                "Partners[0].Name: 'others' cannot be the name of a partner, because it stands for whoever has the rest; "
                    + "take another word.",
            ]
        ),
        ["a partner twice"] = (
            Of(new() { Partners = [new("one", 0.5), new("one", 0.5)] }),
            ["Partners[1].Name: there is another partner 'one'; take another name."]
        ),
        ["metal without a mill"] = (
            Of(new() { Copper = Sale, ProcessingUsdPerTonne = 6 }),
            [
                "Copper: copper is sold from the product of mills, but no dump has a 'mill'; a price under 'materials' "
                    + "sells what is tipped as it is.",
                "ProcessingUsdPerTonne: processing is paid for what mills are fed, but no dump has a 'mill'.",
            ]
        ),
        ["metal that no rock bears"] = (
            Milled(new() { Gold = Sale }),
            ["Gold: gold is sold, but no material has gold in its 'grade'."]
        ),
        ["rock sold twice"] = (
            Milled(new() { Copper = Sale, Materials = [new("ore", 2)] }),
            [
                "Materials[0].Material: 'ore' is sold as it is tipped, and its copper is sold again from the product of "
                    + "mills.",
            ]
        ),
        ["rock that is not there"] = (
            Of(new() { Materials = [new("oar", 2)] }),
            ["Materials[0].Material: there is no material 'oar'. Did you mean 'ore'?"]
        ),
        ["wages of nobody"] = (
            Of(new() { Local = new() { Origins = ["moon"] } }),
            ["Local.Origins[0]: there is no origin of people 'moon'; no origin of people is defined."]
        ),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Money_is_earned_and_shared_out_once(string what)
    {
        var (spec, told) = Cases[what];
        MisuseTests.Told(spec, [.. told.Select(problem => $"Value.{problem}")]);
    }

    private static SiteSpec Of(ValueSpec value) => SmallSite.Spec with { Value = value };

    private static SiteSpec Milled(ValueSpec value) =>
        SmallSite.With(mine =>
            mine with
            {
                Materials = [new MaterialSpec("ore") { Grade = new(0.01, 0) }],
                Dumps =
                [
                    mine.Dumps[0] with
                    {
                        Crusher = new CrusherSpec(2000, 600)
                        {
                            Stockpile = new(20_000),
                            Mill = new(1400, 0.9, 0.6, []),
                        },
                    },
                ],
            }
        ) with
        {
            Value = value,
        };
}
