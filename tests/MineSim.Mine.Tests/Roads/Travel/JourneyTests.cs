using CsCheck;
using MineSim.Mine.Roads.Travel;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

public class JourneyTests
{
    private const double Mass = FineSteps.Mass;

    private static readonly DriveSpec Drive = FineSteps.Drive;

    private static readonly Gen<Stretch> Stretch = FineSteps.AnyStretch;

    [Theory]
    [InlineData(0.10, 0.5)]
    [InlineData(0.10, 0.9)]
    [InlineData(0.10, 0.999)]
    [InlineData(0.02, 0.2)]
    [InlineData(0.15, 0.95)]
    public void Against_a_constant_resistance_it_speeds_up_as_the_closed_form_says(double resistance, double share)
    {
        // m·dv/dt = P/v − R from where the power bounds the force, at constant acceleration until then.
        var (mass, force, power) = (Mass * 1e3 * 1.05, 1400e3, 2200e3);
        var held = Mass * 1e3 * 9.81 * resistance;
        var settled = power / held;
        var (v0, v) = (power / force, settled * share);
        var acceleration = (force - held) / mass;
        double Seconds(double w) => mass / held * (-w - settled * Math.Log(1 - w / settled));
        double Metres(double w) =>
            mass / held * (-w * w / 2 - settled * w - settled * settled * Math.Log(1 - w / settled));
        var seconds = v0 / acceleration + Seconds(v) - Seconds(v0);
        var metres = v0 * v0 / 2 / acceleration + Metres(v) - Metres(v0);

        var travelled = Travel(
            Drive with
            {
                BrakingMS2 = 1e9,
                TopSpeedKmH = 1000,
            },
            [new Stretch(metres, resistance, 0, 1e9)]
        );

        Assert.Equal(1, travelled / seconds, 1e-3);
    }

    [Fact]
    public void On_the_level_it_speeds_up_cruises_and_brakes()
    {
        // A force of 200 kN against 100 kN up to 10 m/s; then 0.5 m/s² down to 0.
        var drive = new DriveSpec(100, 1e6, 36) { StartingForceKn = 200 };
        var stretch = new Stretch(1000, 0, 100 / (100 * 9.81), 1e9);

        var seconds = Journey.Drive(new MovingTruck(drive, 100), [stretch]).Seconds;

        Assert.Equal(10 + (1000 - 50 - 100) / 10.0 + 20, seconds, 1e-6);
    }

    [Fact]
    public void It_slows_down_before_a_lower_limit_and_before_a_corner()
    {
        Stretch[] way =
        [
            new(800, 0, 0.02, 50 / 3.6),
            new(300, 0, 0.02, 20 / 3.6, 0, 10 / 3.6),
            new(500, 0, 0.02, 40 / 3.6),
        ];
        var points = new List<ProfilePoint>();

        Journey.Drive(new MovingTruck(Drive, Mass), way, points);

        Assert.InRange(SpeedAt(points, 0.8), 19.9, 20.0001);
        Assert.InRange(SpeedAt(points, 1.1), 9.9, 10.0001);
        Assert.Contains(points, p => p.ForceKn < 0 && p.DistanceKm < 0.8);
        Assert.Equal((0, 0), (points[0].SpeedKmH, points[^1].SpeedKmH));
        Assert.Equal(1.6, points[^1].DistanceKm, 1e-9);
    }

    [Fact]
    public void A_grade_that_slows_it_more_than_its_brakes_would_leaves_it_less_speed()
    {
        Stretch[] way = [new(2000, 0, 0.02, 60 / 3.6), new(130, 0.1, 0.045, 60 / 3.6)];

        Assert.Equal(1, Travel(Drive, way) / FineSteps.Of(way).Seconds, 5e-3);
    }

    /// <summary>
    /// Where the grade slows a truck on its braking curve more than its brakes, and less a few metres on as it pulls
    /// the harder the slower it is, it keeps to the curve.
    /// </summary>
    [Fact]
    public void Every_climb_to_a_corner_comes_to_an_end()
    {
        for (var grade = 0.04; grade < 0.2; grade += 0.002)
        {
            for (var corner = 1.0; corner < 12; corner += 0.25)
            {
                Stretch[] way =
                [
                    new(3000, 0, 0.02, 60 / 3.6),
                    new(60, grade, 0.03, 60 / 3.6, 0, corner),
                    new(100, 0, 0.02, 60 / 3.6),
                ];

                Assert.InRange(Travel(Drive, way), 1, 2000);
            }
        }
    }

    [Fact]
    public void No_limit_is_ever_broken_and_no_retarder_overloaded() =>
        Stretch
            .Array[1, 8]
            .Sample(
                way =>
                {
                    var truck = new MovingTruck(Drive, Mass);
                    var points = new List<ProfilePoint>();
                    Journey.Drive(truck, way, points);

                    var end = 0.0;
                    foreach (var stretch in way)
                    {
                        var (from, to) = (end, end + stretch.Length / 1e3);
                        var limit = truck.Limit(stretch) * 3.6;
                        Assert.All(
                            points.Where(p => p.DistanceKm >= from - 1e-9 && p.DistanceKm <= to + 1e-9),
                            p => Assert.InRange(p.SpeedKmH, 0, limit + 1e-6)
                        );
                        end = to;
                    }
                },
                iter: 200
            );

    [Fact]
    public void Any_way_takes_the_time_that_fine_steps_in_time_give() =>
        Stretch
            .Array[1, 6]
            .Sample(way => Assert.Equal(1, Travel(Drive, way) / FineSteps.Of(way).Seconds, 5e-3), iter: 60);

    private static double Travel(DriveSpec drive, Stretch[] way) =>
        Journey.Drive(new MovingTruck(drive, Mass), way).Seconds;

    private static double SpeedAt(List<ProfilePoint> points, double km) =>
        points.MinBy(p => Math.Abs(p.DistanceKm - km)).SpeedKmH;
}
