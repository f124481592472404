using MineSim.Mine.Roads.Travel;
using MineSim.Spec.Energy;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

/// <summary>A truck under a trolley line: 2,200 kW at the wheels of its own, 4,400 kW from the line.</summary>
public class TrolleyTests
{
    private const double Mass = FineSteps.Mass;

    private static readonly TrolleySpec Trolley = new(4400);

    [Fact]
    public void Under_the_line_it_climbs_as_a_truck_with_that_power()
    {
        Stretch[] line = [new(2000, 0.08, 0.02, 1e9, 3000, double.PositiveInfinity, Trolley: true)];

        var under = Drive(FineSteps.Drive with { PowerLossPerKm = 0.1 }, Trolley, line);
        var strong = Drive(FineSteps.Drive with { WheelPowerKw = 4400 }, null, line);

        Assert.Equal(strong.Seconds, under.Seconds);
        Assert.Equal((under.Pulled, under.PullingSeconds), (under.LinePulled, under.LineSeconds));
        Assert.Equal((0, 0), (strong.LinePulled, strong.LineSeconds));
        Assert.Equal(2 * 15.48, new MovingTruck(FineSteps.Drive, Mass, Trolley).SettledSpeed(line[0]) * 3.6, 0.01);
    }

    [Fact]
    public void The_line_does_the_work_of_its_own_stretch_alone()
    {
        var line = new Stretch(1000, 0.08, 0.02, 1e9, 0, double.PositiveInfinity, Trolley: true);
        var road = line with { Trolley = false };

        var effort = Drive(FineSteps.Drive, Trolley, [road, line, road]);

        // It climbs with the line's stretch, and comes to its end the faster.
        Assert.InRange(effort.LinePulled, Mass * 1e3 * 9.81 * 0.1 * 1000, 1.05 * Mass * 1e3 * 9.81 * 0.1 * 1000);
        Assert.True(effort.Seconds < Drive(FineSteps.Drive, null, [road, line, road]).Seconds);
        Assert.Equal(
            Drive(FineSteps.Drive, null, [road, line, road]),
            Drive(FineSteps.Drive, Trolley, [road, road, road])
        );
    }

    private static Effort Drive(DriveSpec drive, TrolleySpec? trolley, Stretch[] way) =>
        Journey.Drive(new MovingTruck(drive, Mass, trolley), way);
}
