using MineSim.Spec.Roads;

namespace MineSim.Spec.Tests.Roads;

/// <summary>
/// A published 290-t truck: 521,631 kg gross, 2,200 kW at the wheels, 4,086 kW of retarder, a fitted rimpull curve.
/// </summary>
public class MovingTruckTests
{
    private const double Gross = 521.631;

    private static readonly DriveSpec Drive = new(222.525, 2200, 60) { RetarderKw = 4086, StartingForceKn = 1400 };

    private static readonly RimpullPoint[] Fitted =
    [
        new(0, 1400),
        new(10, 798.7),
        new(20, 400.7),
        new(30, 265.3),
        new(40, 198.0),
        new(50, 157.8),
        new(60, 131.2),
    ];

    [Fact]
    public void On_a_tenth_of_its_weight_it_settles_where_power_is_used_up() =>
        Assert.Equal(15.48, Settled(Drive, 0.08, 0.02), 0.005);

    [Fact]
    public void Between_points_of_the_curve_the_power_is_interpolated_and_not_the_force()
    {
        var settled = Settled(Drive with { Rimpull = Fitted }, 0.08, 0.02);

        // Along the force it would be 17.21 km/h. Along the power it is as near to 15.48 as the fitted points are to
        // 2,200 kW.
        Assert.Equal(15.63, settled, 0.01);
    }

    [Fact]
    public void The_curve_holds_at_its_points_and_the_standing_force_bounds_it()
    {
        var truck = new MovingTruck(Drive with { Rimpull = Fitted, StartingForceKn = null }, Gross);

        Assert.All(Fitted, point => Assert.Equal(point.ForceKn * 1e3, truck.Force(point.SpeedKmH / 3.6, 1), 1));
        Assert.Equal(1400e3, truck.Force(1, 1));
    }

    [Fact]
    public void Downhill_the_retarder_holds_the_speed_at_which_it_takes_up_all_that_the_grade_gives()
    {
        var drawn = Gross * Units.Gravity * 0.08;

        Assert.Equal(4086 / drawn * 3.6, Settled(Drive, -0.1, 0.02), 1e-6);
        Assert.Equal(60, Settled(Drive with { RetarderKw = null }, -0.1, 0.02), 1e-9);
        Assert.Equal(20, Settled(Drive, -0.1, 0.02, limitKmH: 20), 1e-9);
    }

    [Fact]
    public void Thin_air_takes_power_above_the_altitude_of_full_power()
    {
        var drive = Drive with { FullPowerAltitudeM = 1500, PowerLossPerKm = 0.1 };

        Assert.Equal(15.48, Settled(drive, 0.08, 0.02, altitude: 1500), 0.005);
        Assert.Equal(15.48 * 0.8, Settled(drive, 0.08, 0.02, altitude: 3500), 0.005);
    }

    [Fact]
    public void A_truck_that_cannot_start_is_refused()
    {
        Assert.True(Drive.CanStart(Gross, 0.27, 0));
        Assert.False(Drive.CanStart(Gross, 0.28, 0));
        Assert.Throws<ArgumentException>(() => Settled(Drive, 0.26, 0.02));
    }

    private static double Settled(
        DriveSpec drive,
        double grade,
        double rolling,
        double limitKmH = 1000,
        double altitude = 0
    ) => new MovingTruck(drive, Gross).SettledSpeed(new Stretch(1, grade, rolling, limitKmH / 3.6, altitude)) * 3.6;
}
