using MineSim.Kernel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;

namespace MineSim.Spec.Tests.Fleet;

public class MeanLoadTests
{
    private static readonly MaterialSpec Rock = new("rock")
    {
        BankDensity = 2.6,
        Swell = 0.3,
        DigFactor = 1.5,
    };

    private static readonly TruckModelSpec Truck = new(
        "truck",
        Distribution.Constant(240),
        Distribution.Constant(0.005),
        Distribution.Constant(0),
        null,
        ReliabilitySpec.Perfect
    );

    [Theory]
    [InlineData(null, 0.06)]
    [InlineData(80.0, 0.18)]
    [InlineData(70.0, 0.24)]
    public void Drawn_payloads_take_the_passes_of_their_mean(double? bucket, double hours) =>
        Assert.Equal(
            (240, hours),
            Rounded(MeanLoad.Of(new LoadingSpec(Distribution.Constant(0.04), bucket), Truck, Rock))
        );

    [Fact]
    public void Constant_buckets_give_the_load_and_its_time_exactly()
    {
        var loading = new LoadingSpec(Distribution.Constant(0.01))
        {
            Bucket = new BucketSpec(35, Distribution.Constant(1)),
        };

        // 70 t a bucket: three are 210 t, four 280 t, and the target of 240 t is nearer to three.
        Assert.Equal((210, 0.045), Rounded(MeanLoad.Of(loading, Truck, Rock)));
    }

    [Theory]
    [InlineData(1, 0.01 + 0.03)]
    [InlineData(2, 0.045)]
    public void The_first_bucket_is_dug_while_the_truck_spots_if_nobody_else_is_loaded(int sides, double hours)
    {
        var loading = new LoadingSpec(Distribution.Constant(0.01))
        {
            Bucket = new BucketSpec(40, Distribution.Constant(1)),
            FirstBucket = Distribution.Constant(0.004),
        };

        Assert.Equal((240, hours), Rounded(MeanLoad.Of(loading, Truck, Rock, sides)));
    }

    [Fact]
    public void Chance_in_the_buckets_is_reckoned_within_one_percent()
    {
        var bucket = new BucketSpec(40, Distribution.Normal(0.85, 0.12));
        var mean = MeanLoad.Of(
            new LoadingSpec(Distribution.Constant(1)) { Bucket = bucket },
            Truck,
            Rock with
            {
                DigFactor = 1,
            }
        );
        var rule = new PassRule(bucket, Truck, Rock);
        var stream = new RandomStream(3, 0, "loader", "fill");
        var (tonnes, passes) = (0.0, 0.0);
        for (var i = 0; i < 200_000; i++)
        {
            tonnes += rule.Fill(stream, double.PositiveInfinity, out var took) / 200_000;
            passes += took / 200_000.0;
        }

        Assert.Equal(1, mean.Tonnes / tonnes, 0.01);
        Assert.Equal(1, mean.Hours / passes, 0.01);
    }

    private static (double, double) Rounded(MeanLoad load) => (Math.Round(load.Tonnes, 9), Math.Round(load.Hours, 9));
}
