using MineSim.Records;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>What <c>scenarios/16-bucket-and-truck-match.yaml</c> says to expect.</summary>
public class BucketMatchScenarioTests
{
    private static readonly MineSiteSpec Shipped = Scenario.Shipped("16-bucket-and-truck-match.yaml");

    [Theory]
    [InlineData(24, 5, 4100, 217)]
    [InlineData(31, 4, 5200, 222)]
    [InlineData(41, 3, 6600, 220)]
    public void A_bucket_that_matches_fills_the_truck_in_whole_passes(
        double volume,
        int passes,
        double perHour,
        double payload
    )
    {
        var record = Run(volume, trucks: 12);

        Assert.Equal(perHour, record.Kpi("tonnes") / Shipped.DurationHours, 0.02 * perHour);
        Assert.Equal(payload, record.Kpi("payload_mean", "haul-truck"), 1.0);
        Assert.InRange(record.Kpi("payload_over_110", "haul-truck"), 0, 0.05);
        Assert.Equal(0, record.Kpi("payload_over_120", "haul-truck"));
        // The truck's time under the shovel: passes of 34 s, the first of which is dug in the 0.7 min of spotting.
        Assert.Equal(((passes - 1) * 34 + 10) / 60.0, record.Kpi("cycle_stage", "load"), 0.12);
    }

    [Fact]
    public void A_bucket_between_two_matches_moves_less_than_a_smaller_one_where_trucks_are_the_limit()
    {
        var (smaller, between) = (Run(31, trucks: 4), Run(35, trucks: 4));

        Assert.Equal(0.92, between.Kpi("tonnes") / smaller.Kpi("tonnes"), 0.02);
        Assert.Equal(198, between.Kpi("payload_mean", "haul-truck"), 1.5);
    }

    [Fact]
    public void Without_the_policy_it_overloads_trucks()
    {
        Assert.Equal(0.30, Run(35, trucks: 12, policy: false).Kpi("payload_over_110", "haul-truck"), 0.02);
        Assert.InRange(Run(35, trucks: 12).Kpi("payload_over_110", "haul-truck"), 0, 0.1);
    }

    private static ReplicationRecord Run(double volume, int trucks, bool policy = true)
    {
        var mine = Shipped.Mine;
        var group = mine.Trucks[0];
        var loading = mine.Loaders[0].Model.Loading;
        return Record.Of(
            Shipped with
            {
                Mine = mine with
                {
                    Loaders =
                    [
                        mine.Loaders[0] with
                        {
                            Model = mine.Loaders[0].Model with
                            {
                                Loading = loading with { Bucket = loading.Bucket! with { VolumeM3 = volume } },
                            },
                        },
                    ],
                    Trucks =
                    [
                        group with
                        {
                            Count = trucks,
                            Model = policy ? group.Model : group.Model with { PayloadPolicy = null },
                        },
                    ],
                },
            },
            detail: Detail.Kpi
        );
    }
}
