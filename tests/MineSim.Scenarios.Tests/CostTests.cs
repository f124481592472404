using MineSim.Spec.Training;

namespace MineSim.Scenarios.Tests;

/// <summary>Costs that stand with what they are paid for, and money where people are planned alone.</summary>
public class CostTests
{
    private const string People = """
        minesim: 1
        name: People
        start: 2028-01-01
        duration: 30 d
        workforce:
          people: [{ role: driver, count: 9, skills: drive }]
          positions: { trucks: { skill: drive, wanted: 2 } }

        """;

    [Fact]
    public void What_mending_costs_is_read()
    {
        var mine = Small
            .Read(
                Small.With(
                    "payload: 200 t",
                    "payload: 200 t, failures: { motor: { every: { exponential: 90 h }, repair: 9 h, needs: { part: "
                        + "motor, pieces: 2, cost: 1.5 kUSD } } }"
                )
                    + """
                    maintenance:
                      parts: { motor: { stock: 2, lead-time: 10 d, price: 80 kUSD } }
                      contract: { technicians: 3, full-until: 5 d, ends: 20 d, cost: 150 kUSD/y }

                    """
            )
            .Mine;

        Assert.Equal(80_000, mine.Maintenance.Parts![0].UsdPerPiece);
        Assert.Equal(1500, mine.Trucks[0].Model.Reliability.Failures[0].Needs.CostUsd);
        Assert.Equal(150_000, mine.Maintenance.Contract!.UsdPerYear);
    }

    [Fact]
    public void What_graders_and_feeders_cost_is_read()
    {
        var mine = Small
            .Read(
                Small
                    .Mine.Replace(
                        "segments: [{ between: [pit, crusher], time: 6 min }]",
                        "rolling-resistance: 2 %, segments: [{ between: [pit, "
                            + "crusher], length: 1 km, grade: 0 % }], wear: { "
                            + "per: 10 kt, adds: 0.1 %, up-to: 2 % }, graders: { speed: 8 km/h, hourly-cost: 180 USD/h }",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "payload: 200 t",
                        "payload: 200 t, drive: { empty-mass: 160 t, power: 1.5 MW, top-speed: 50 km/h }",
                        StringComparison.Ordinal
                    )
                    .Replace(
                        "{ crusher: { at: crusher } }",
                        "{ crusher: { at: crusher, rate: 2000 t/h, bin: 900 t, feeder: { rate: 900 t/h, from: rom, "
                            + "hourly-cost: 210 USD/h } }, rom: { at: crusher, rom: { capacity: 9 kt } } }",
                        StringComparison.Ordinal
                    )
                    .Replace("to: [crusher]", "to: [crusher, rom]", StringComparison.Ordinal)
            )
            .Mine;

        Assert.Equal(180, mine.Roads.Graders!.UsdPerOperatingHour);
        Assert.Equal(210, mine.Dumps[0].Crusher!.Feeder!.UsdPerOperatingHour);
    }

    [Fact]
    public void What_training_costs_is_read()
    {
        var programme = Small
            .Read(
                People
                    + """
                      training:
                        driving:
                          fee: 400 USD
                          intake: { cohort: 3 }
                          stages:
                            - { classroom: 4 weeks, cost: 120 USD/d, fee: 50 USD }
                            - { simulator: 40 h, cost: 180 USD/h }
                            - { assessment: 1 d, pass: 80 %, extend: { share: 10 %, for: 2 weeks, fee: 1 kUSD }, fee: 300 USD }
                          grants: drive

                    """
            )
            .Workforce!.Training.Single();

        Assert.Equal(400, programme.FeeUsd);
        Assert.Equal(
            [(50.0, 5.0), (0, 180), (300, 0)],
            programme.Stages.Select(stage => (stage.FeeUsd, stage.UsdPerHour))
        );
        Assert.Equal(1000, ((AssessmentStage)programme.Stages[2]).ExtensionFeeUsd);
    }

    [Theory]
    [InlineData("price: -5 USD", "price: '-5 USD' is out of range; a value from 0 to 1000000 MUSD is accepted.")]
    [InlineData("price: 80", "price: expected a sum of money with a unit, for example 5 MUSD, but '80' has no unit.")]
    [InlineData(
        "price: 80 USD/h",
        "price: expected a sum of money with a unit, for example 5 MUSD, but '80 USD/h' is a cost by the hour. Did you mean 'USD'?"
    )]
    [InlineData("prise: 80 USD", "unknown key 'prise' in part. Did you mean 'price'?")]
    public void A_part_has_a_price_in_money(string price, string sentence) =>
        EndsWith(
            sentence,
            Small.And($"maintenance: {{ parts: {{ motor: {{ stock: 2, lead-time: 10 d, {price} }} }} }}")
        );

    [Theory]
    [InlineData(
        "cost: 500 USD",
        "cost: expected a cost by time with a unit, for example 120 USD/h, but '500 USD' is a sum of money. Did you mean 'USD/h'?"
    )]
    [InlineData("cost: -5 USD/h", "cost: '-5 USD/h' is out of range; a value from 0 to 1000000 USD/h is accepted.")]
    [InlineData(
        "fee: 120 USD/d",
        "fee: expected a sum of money with a unit, for example 5 MUSD, but '120 USD/d' is a cost by time. Did you mean 'USD'?"
    )]
    public void A_stage_costs_a_fee_and_time(string cost, string sentence) =>
        EndsWith(
            sentence,
            People
                + $"  training: {{ driving: {{ intake: {{ cohort: 3 }}, stages: [{{ classroom: 1 d, {cost} }}], "
                + $"grants: drive }} }}\n"
        );

    [Fact]
    public void People_alone_have_costs()
    {
        var value = Small
            .Read(
                People
                    + """
                    value:
                      discount-rate: 8 %
                      partners: { owner: 60 % }
                      capital: { simulator: { cost: 3 MUSD } }
                      overhead: 1 MUSD/y
                      local: { wages: 100 %, training: 50 %, overhead: 20 %, capital: 10 % }

                    """
            )
            .Value!;

        Assert.Equal((0.08, 1e6, 0.5), (value.DiscountRate, value.OverheadUsdPerYear, value.Local.Of("training", "")));
        Assert.Equal("simulator", Assert.Single(value.Capital).Name);
    }

    [Theory]
    [InlineData("processing: 10 USD/t", "processing")]
    [InlineData("copper: { price: 9000 USD/t }", "copper")]
    [InlineData("royalties: { province: { share: 5 % } }", "royalties")]
    [InlineData("machines-paid-ahead: 30 d", "machines-paid-ahead")]
    [InlineData("local: { fuel: 10 % }", "fuel")]
    public void People_alone_sell_nothing_and_have_no_machines(string key, string name) =>
        EndsWith(
            $"'{name}' has a meaning only where there is a mine, and this scenario plans people alone.",
            People + "value: { " + key + " }\n"
        );

    private static void EndsWith(string sentence, string text) =>
        Assert.EndsWith(sentence, Assert.Single(Small.Problems(text)), StringComparison.Ordinal);
}
