using MineSim.Spec.Value;

namespace MineSim.Scenarios.Tests;

public class ValueTests
{
    private const string Mill = "grade: { copper: 0.64 %, gold: 0.39 g/t }";

    [Fact]
    public void What_the_product_is_worth_is_read()
    {
        var value = Small
            .Read(
                Milled(
                    """
                    value:
                      copper: { price: 4 USD/lb, payable: 96 %, selling-cost: 500 USD/t }
                      gold: { price: 3016 USD/oz }
                      royalties: { state: { share: 5 %, of: gross }, province: { share: 2 % } }
                      discount-rate: 8 %
                      partners: { one: 60 %, two: 40 % }
                      machines-paid-ahead: 180 d
                      capital: { plant: { cost: 5.6 MUSD, paid: 10 d } }
                      processing: 6.5 USD/t
                      overhead: 20 MUSD/y
                      local: { fuel: 10 %, capital: 20 % }
                    """
                )
            )
            .Value!;

        Assert.Equal(4 / 0.45359237 * 1000, value.Copper!.UsdPerUnit, 1e-9);
        Assert.Equal((0.96, 500.0), (value.Copper.Payable, value.Copper.SellingUsdPerUnit));
        Assert.Equal(new MetalSaleSpec(3016), value.Gold);
        Assert.Equal(
            [new RoyaltySpec("state", 0.05, OfGross: true), new RoyaltySpec("province", 0.02)],
            value.Royalties
        );
        Assert.Equal([new PartnerSpec("one", 0.6), new PartnerSpec("two", 0.4)], value.Partners);
        Assert.Equal([new CapitalItemSpec("plant", 5.6e6, 240)], value.Capital);
        Assert.Equal(
            (0.08, 4320.0, 6.5, 20e6),
            (value.DiscountRate, value.MachineLeadHours, value.ProcessingUsdPerTonne, value.OverheadUsdPerYear)
        );
        Assert.Equal(
            (0.1, 0.2, 0.0),
            (value.Local.Of("fuel", ""), value.Local.Of("items", ""), value.Local.Of("wages", ""))
        );
    }

    [Fact]
    public void What_is_sold_as_it_is_tipped_is_read() =>
        Assert.Equal(
            [new MaterialSaleSpec("ore", 2)],
            Small.Read(Small.And("value: { materials: { ore: 2 USD/t } }")).Value!.Materials
        );

    [Fact]
    public void Rock_is_not_sold_twice() =>
        Assert.EndsWith(
            "'ore' is sold as it is tipped, and its copper is sold again from the product of mills.",
            Assert.Single(
                Small.Problems(Milled("value: { copper: { price: 9815 USD/t }, materials: { ore: 2 USD/t } }"))
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_mine_without_a_value_block_counts_no_money() => Assert.Null(Small.Read(Small.And("")).Value);

    [Theory]
    [InlineData(
        "partners: { one: 60 %, two: 50 % }",
        "the shares of partners add up to 110 %, which is more than there is to share."
    )]
    [InlineData(
        "royalties: { one: { share: 60 % }, two: { share: 50 % } }",
        "the shares of royalties add up to 110 %, which is more than there is to share."
    )]
    [InlineData(
        "partners: { others: 50 % }",
        "'others' cannot be the name of a partner, because it stands for whoever has the rest; take another word."
    )]
    [InlineData(
        "copper: { price: 9815 USD/t }",
        "copper is sold from the product of mills, but no dump has a 'mill'; a price under 'materials' sells what is tipped as it is."
    )]
    [InlineData("processing: 6 USD/t", "processing is paid for what mills are fed, but no dump has a 'mill'.")]
    [InlineData("materials: { oar: 2 USD/t }", "there is no material 'oar'. Did you mean 'ore'?")]
    [InlineData(
        "local: { wages: 70 %, origins: moon }",
        "there is no origin of people 'moon'; no origin of people is defined."
    )]
    [InlineData(
        "overhead: 20 USD/oz",
        "overhead: expected a cost by the year with a unit, for example 9000 USD/y, but '20 USD/oz' is a price of gold. Did you mean 'USD/y'?"
    )]
    public void What_cannot_be_is_refused_with_its_place(string keys, string sentence)
    {
        var problem = Assert.Single(Small.Problems(Small.And("value:\n  " + keys + "\n")));

        Assert.Matches(@"^mine\.yaml:\d+:\d+: ", problem);
        Assert.EndsWith(sentence, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Metal_that_no_rock_bears_cannot_be_sold() =>
        Assert.EndsWith(
            "gold is sold, but no material has gold in its 'grade'.",
            Assert.Single(
                Small.Problems(
                    Milled("value: { gold: { price: 3016 USD/oz } }")
                        .Replace(", gold: 0.39 g/t", "", StringComparison.Ordinal)
                )
            ),
            StringComparison.Ordinal
        );

    private static string Milled(string value) =>
        Small
            .And(value)
            .Replace("ore: {}", "ore: { " + Mill + " }", StringComparison.Ordinal)
            .Replace(
                "{ at: crusher }",
                "{ at: crusher, rate: 2000 t/h, bin: 600 t, stockpile: { capacity: 20 kt }, mill: { feed: 1400 t/h, "
                    + "recovery: { copper: 90 %, gold: 60 % } } }",
                StringComparison.Ordinal
            );
}
