using CsCheck;
using MineSim.Mine.Roads.Travel;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

/// <summary>The work that driving takes.</summary>
public class EffortTests
{
    [Theory]
    [InlineData(0.10)]
    [InlineData(0.02)]
    [InlineData(0.15)]
    public void A_climb_against_a_constant_resistance_takes_force_times_distance(double resistance)
    {
        // Resistance stops the truck faster than its brakes would at 0.1 m/s², so all work of the wheels goes into the
        // climb.
        var drive = FineSteps.Drive with
        {
            BrakingMS2 = 0.1,
        };
        var effort = Journey.Drive(new MovingTruck(drive, FineSteps.Mass), [new Stretch(2000, resistance, 0, 1e9)]);

        Assert.Equal(1, effort.Pulled / (FineSteps.Mass * 1e3 * 9.81 * resistance * 2000), 1e-3);
        Assert.Equal(0, effort.Held, 1.0);
        Assert.Equal(effort.Seconds, effort.PullingSeconds, 1e-9);
    }

    [Fact]
    public void On_the_level_it_takes_the_resistance_and_the_speed_that_is_braked_away()
    {
        var drive = new DriveSpec(100, 1e6, 36) { StartingForceKn = 200, BrakingMS2 = 2 };

        var effort = Journey.Drive(new MovingTruck(drive, 100), [new Stretch(1000, 0, 100 / (100 * 9.81), 1e9)]);

        // Up to 10 m/s in 50 m at 200 kN, 925 m at 100 kN, 25 m of braking at 2 m/s² with 200 kN, half of them the
        // road's.
        Assert.Equal(200e3 * 50 + 100e3 * 925, effort.Pulled, 1);
        Assert.Equal(100e3 * 25, effort.Held, 1);
        Assert.Equal(effort.Seconds - 5, effort.PullingSeconds, 1e-9);
    }

    [Fact]
    public void Downhill_the_retarder_takes_what_the_grade_gives()
    {
        Stretch[] way = [new(3000, -0.1, 0.02, 20 / 3.6)];

        var effort = Journey.Drive(new MovingTruck(FineSteps.Drive, FineSteps.Mass), way);

        Assert.Equal(1, (effort.Held - effort.Pulled) / (FineSteps.Mass * 1e3 * 9.81 * 0.08 * 3000), 1e-6);
        Assert.InRange(effort.PullingSeconds / effort.Seconds, 0, 0.02);
    }

    [Fact]
    public void What_goes_in_comes_out_on_any_way() =>
        FineSteps
            .AnyStretch.Array[1, 8]
            .Sample(
                way =>
                {
                    var effort = Journey.Drive(new MovingTruck(FineSteps.Drive, FineSteps.Mass), way);

                    // From rest to rest: what the wheels pull less what is held is what the road takes.
                    var road = way.Sum(stretch => FineSteps.Mass * 1e3 * 9.81 * stretch.Resistance * stretch.Length);
                    Assert.Equal(road, effort.Pulled - effort.Held, 1e-6 * (effort.Pulled + effort.Held));
                    Assert.InRange(effort.PullingSeconds, 0, effort.Seconds);
                },
                iter: 200
            );

    [Fact]
    public void Any_way_takes_the_work_that_fine_steps_in_time_give() =>
        FineSteps
            .AnyStretch.Array[1, 6]
            .Sample(
                way =>
                {
                    var effort = Journey.Drive(new MovingTruck(FineSteps.Drive, FineSteps.Mass), way);
                    var fine = FineSteps.Of(way);

                    Assert.Equal(fine.Pulled, effort.Pulled, 5e-3 * fine.Pulled);
                    Assert.Equal(fine.Held, effort.Held, 5e-3 * (fine.Pulled + fine.Held));
                },
                iter: 60
            );
}
