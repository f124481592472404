using System.Globalization;
using CsCheck;
using MineSim.Kernel;
using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Condition;
using MineSim.Spec.Fleet;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

/// <summary>Effects of single segments, added up, against the whole route integrated in that condition.</summary>
public class ConditionEffectsTests
{
    private const double MostWear = 0.03;
    private const double MostRain = 0.02;

    private static readonly TruckModelSpec Truck = new(
        "truck",
        Distribution.Constant(299.106),
        Distribution.Constant(0),
        Distribution.Constant(0),
        null,
        ReliabilitySpec.Perfect
    )
    {
        Drive = FineSteps.Drive with { EmptyMassT = 222.525 },
        Fuel = new(0.24, 40) { AuxiliaryKw = 100 },
    };

    /// <summary>
    /// Hauls as mines have them: flat in the pit, a ramp of eight to ten percent, and flat or gently rolling to the
    /// dump.
    /// </summary>
    private static readonly Gen<RoadSegmentSpec[]> Haul = Gen.Select(
            Gen.Double[0.2, 1.2],
            Gen.Double[0.08, 0.1],
            Gen.Double[0.3, 2].Array[1, 3],
            Gen.Select(Gen.Double[0.2, 2], Gen.Double[-0.03, 0.03]).Array[1, 4],
            Gen.OneOf(30.0, 40.0, 50.0)
        )
        .Select(
            (pit, grade, ramp, flat, limit) =>
            {
                (double Km, double Grade)[] roads = [(pit, 0), .. ramp.Select(km => (km, grade)), .. flat];
                return roads.Select((road, i) => Segment(i, road.Km, road.Grade, limit)).ToArray();
            }
        );

    /// <summary>
    /// Wear, as it is felt, of segments that graders keep within one and a half percent of each other, and perhaps rain
    /// over all of them.
    /// </summary>
    private static readonly Gen<(RoadSegmentSpec[] Haul, double[] Extra, bool Loaded)> Any = Haul.SelectMany(haul =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6].Array[haul.Length], Gen.OneOf(0.0, 0.01, MostRain), Gen.Bool)
            .Select(
                (least, wear, rain, loaded) =>
                    (haul, wear.Select(steps => (least + steps) * ConditionSteps.Felt + rain).ToArray(), loaded)
            )
    );

    [Fact]
    public void They_add_up_to_within_a_hundredth_of_the_whole() =>
        Any.Sample(drive => AssertNear(drive.Haul, drive.Extra, drive.Loaded), iter: 300);

    /// <summary>
    /// By segment: km, grade in percent, and by how many percent it is heavier. Worn beside graded, wet beside dry.
    /// </summary>
    [Theory]
    [InlineData("0.6 0 2.5, 1.5 10 0, 1.0 0 0, 0.8 2 0")]
    [InlineData("0.6 0 0, 1.5 10 3, 1.0 0 0, 0.8 2 0")]
    [InlineData("0.6 0 0, 0.5 10 0, 0.5 10 3, 0.5 10 0, 1.0 0 3, 0.8 -1 0")]
    [InlineData("2.0 0 0, 3.0 8 0.75, 2.5 0 1.25")]
    [InlineData("0.2 0 1, 0.2 0 2, 0.2 0 3, 0.2 0 4, 0.2 0 5, 0.2 0 0")]
    [InlineData("1.2 -9 3, 1.2 0 0, 1.2 9 3")]
    [InlineData("0.3 0 5, 0.4 9.5 1.6, 0.3 0 0.3, 0.4 9.5 3.3, 2.0 -0.5 0, 0.7 0 4.9")]
    public void So_they_do_where_segments_differ_much(string road)
    {
        double[][] segments =
        [
            .. road.Split(", ")
                .Select(segment =>
                    segment.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray()
                ),
        ];
        RoadSegmentSpec[] haul = [.. segments.Select((segment, i) => Segment(i, segment[0], segment[1] / 100, 40))];
        double[] extra = [.. segments.Select(segment => segment[2] / 100)];

        AssertNear(haul, extra, loaded: true);
        AssertNear(haul, [.. extra.Reverse()], loaded: false);
    }

    [Fact]
    public void Where_all_is_as_it_was_built_nothing_changes_by_a_digit() =>
        Haul.Sample(
            haul =>
            {
                var (route, times, legs) = Route(haul, loaded: true);
                var whole = times.Drive(legs, true, null);
                Assert.Equal(whole, route.Effects!.Reckon(new double[haul.Length], new double[haul.Length]));
                Assert.Equal(route.Use, route.Effects.Use(whole));
            },
            iter: 30
        );

    [Fact]
    public void A_condition_that_is_alike_everywhere_is_exact() =>
        Gen.Select(Haul, Gen.Int[1, 10], Gen.Bool)
            .Sample(
                (haul, step, loaded) =>
                {
                    double[] extra = [.. haul.Select(_ => step * ConditionSteps.Anchor)];
                    var (route, times, legs) = Route(haul, loaded);
                    Assert.Equal(
                        times.Drive(legs, loaded, null, extra).Seconds,
                        route.Effects!.Reckon(extra, new double[haul.Length]).Seconds,
                        1e-6
                    );
                },
                iter: 100
            );

    private static void AssertNear(RoadSegmentSpec[] haul, double[] extra, bool loaded)
    {
        var (route, times, legs) = Route(haul, loaded);
        var whole = times.Drive(legs, loaded, null, extra);
        var sum = route.Effects!.Reckon(extra, new double[extra.Length]);
        Assert.Equal(1, sum.Seconds / whole.Seconds, 0.01);
        // Downhill a truck burns next to nothing; there a share says nothing.
        var litres = route.Effects.Use(whole).Litres;
        Assert.Equal(litres, route.Effects.Use(sum).Litres, 0.01 * litres + 0.1);
    }

    private static (Route Route, LegTimes Times, Leg[] Legs) Route(RoadSegmentSpec[] haul, bool loaded)
    {
        var roads = new RoadNetworkSpec(haul, Distribution.Constant(1))
        {
            Rain = [new("rain", MostRain, Distribution.Constant(1)) { Every = Distribution.Constant(1) }],
        };
        var times = new LegTimes(roads, Truck);
        Leg[] legs =
        [
            .. loaded
                ? haul.Select(segment => new Leg(segment, Back: false))
                : haul.Reverse().Select(segment => new Leg(segment, Back: true)),
        ];
        return (times.Route(legs, loaded, null), times, legs);
    }

    private static RoadSegmentSpec Segment(int number, double km, double grade, double limit) =>
        new($"n-{number}", $"n-{number + 1}", true, km, Distribution.Constant(1), Distribution.Constant(1))
        {
            Road = new(grade, 0.02)
            {
                Limit = new(limit, limit + 10),
                LimitBack = new(limit, 30),
                Wear = new(0.005, 100_000, MostWear),
            },
        };
}
