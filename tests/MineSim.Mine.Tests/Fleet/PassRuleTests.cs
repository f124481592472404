using CsCheck;
using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Tests;

public class PassRuleTests
{
    private readonly RandomStream _fills = new(7, 0, "loader", "fill");

    // 2.6 t/m³ in the ground and 30% of swell: 2 t in a loose m³, 80 t in a full bucket of 40 m³.
    private static MaterialSpec Rock => new("rock") { BankDensity = 2.6, Swell = 0.3 };

    [Theory]
    [InlineData(240, 3, 240)]
    [InlineData(279, 3, 240)]
    [InlineData(281, 4, 320)]
    [InlineData(200, 2, 160)]
    [InlineData(30, 1, 80)]
    public void The_last_pass_is_taken_if_it_brings_the_load_nearer_to_the_target(
        double target,
        int passes,
        double tonnes
    )
    {
        var rule = new PassRule(Bucket(Distribution.Constant(1)), Truck(target), Rock);

        Assert.True(rule.IsConstant);
        Assert.Equal((tonnes, passes), Fill(rule));
    }

    [Theory]
    [InlineData(281, 3, 240)]
    [InlineData(291, 4, 320)]
    [InlineData(60, 1, 72)]
    public void A_policy_takes_no_pass_over_110_percent_and_lets_none_go_over_120(
        double target,
        int passes,
        double tonnes
    ) =>
        Assert.Equal(
            (tonnes, passes),
            Fill(
                new PassRule(
                    Bucket(Distribution.Constant(1)),
                    Truck(target) with
                    {
                        PayloadPolicy = PayloadPolicySpec.TenTenTwenty,
                    },
                    Rock
                )
            )
        );

    [Theory]
    [InlineData(105, 3, 210)]
    [InlineData(100, 2, 160)]
    [InlineData(90, 2, 160)]
    [InlineData(160, 4, 320)]
    public void A_body_that_is_full_is_full(double volume, int passes, double tonnes) =>
        Assert.Equal(
            (tonnes, passes),
            Fill(new PassRule(Bucket(Distribution.Constant(1)), Truck(320) with { BodyVolumeM3 = volume }, Rock))
        );

    [Fact]
    public void No_more_is_dug_than_there_is()
    {
        var tonnes = new PassRule(Bucket(Distribution.Constant(1)), Truck(240), Rock).Fill(_fills, 100, out var passes);

        Assert.Equal((100, 2), (tonnes, passes));
    }

    [Fact]
    public void Payloads_of_three_uniform_buckets_are_spread_as_their_sum_is()
    {
        // 72 to 88 t a bucket, always three: 216 t and 16 t times the sum of three uniform numbers, whose upper tail is
        // (3 − x)³ / 6.
        const int loads = 40_000;
        var rule = new PassRule(Bucket(Distribution.Uniform(0.9, 1.1)), Truck(230), Rock);
        var tally = new PayloadTally(230);
        for (var i = 0; i < loads; i++)
        {
            var tonnes = rule.Fill(_fills, double.PositiveInfinity, out var passes);
            Assert.Equal(3, passes);
            tally.Add(tonnes);
        }

        var over = Math.Pow(3 - (1.1 * 230 - 216) / 16, 3) / 6;
        Assert.Equal(over, tally.Totals().Over110 / (double)loads, 4 * Math.Sqrt(over * (1 - over) / loads));
        Assert.Equal(0, tally.Totals().Over120);
        Assert.Equal(240, tally.Totals().Tonnes / loads, 4 * 16 * Math.Sqrt(3 / 12.0 / loads));
    }

    [Fact]
    public void Under_a_policy_the_third_bucket_is_left_where_a_mean_one_would_be_too_much()
    {
        // Not dug above 253 − 80 = 173 t after two buckets: 144 t and 16 t times the sum of two uniform numbers, tail
        // (2 − x)² / 2.
        const int loads = 40_000;
        var rule = new PassRule(
            Bucket(Distribution.Uniform(0.9, 1.1)),
            Truck(230) with
            {
                PayloadPolicy = PayloadPolicySpec.TenTenTwenty,
            },
            Rock
        );
        var two = 0;
        for (var i = 0; i < loads; i++)
        {
            rule.Fill(_fills, double.PositiveInfinity, out var passes);
            if (passes == 2)
                two++;
        }

        var share = Math.Pow(2 - (1.1 * 230 - 80 - 144) / 16, 2) / 2;
        Assert.Equal(share, two / (double)loads, 4 * Math.Sqrt(share * (1 - share) / loads));
    }

    [Fact]
    public void Where_no_load_may_be_over_120_percent_none_ever_is() =>
        Gen.Select(
                Gen.Double[5, 150],
                Gen.Double[20, 400],
                Gen.Double[0.05, 0.6],
                Gen.Double[1, 4],
                Gen.Double[10, 300],
                Gen.ULong
            )
            .Sample(
                (volume, target, spread, density, body, seed) =>
                {
                    var truck = Truck(target) with
                    {
                        PayloadPolicy = PayloadPolicySpec.TenTenTwenty,
                        BodyVolumeM3 = body,
                    };
                    var rule = new PassRule(
                        new BucketSpec(volume, Distribution.Uniform(0.9 - spread, 0.9 + spread)),
                        truck,
                        new MaterialSpec("rock") { BankDensity = density, Swell = 0.25 }
                    );
                    var stream = new RandomStream(seed, 0, "loader", "fill");
                    for (var i = 0; i < 50; i++)
                    {
                        var tonnes = rule.Fill(stream, double.PositiveInfinity, out var passes);
                        Assert.InRange(
                            tonnes,
                            double.Epsilon,
                            Math.Min(1.2 * target, body * density / 1.25 * (1 + 1e-12))
                        );
                        Assert.True(passes >= 1);
                    }
                }
            );

    private (double Tonnes, int Passes) Fill(PassRule rule)
    {
        var tonnes = rule.Fill(_fills, double.PositiveInfinity, out var passes);
        return (Math.Round(tonnes, 9), passes);
    }

    private static BucketSpec Bucket(Distribution fill) => new(40, fill);

    private static TruckModelSpec Truck(double target) => Pit.TruckModel(target);
}
