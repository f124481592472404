using MineSim.Kernel;
using MineSim.Mine.Ports;
using MineSim.Records;
using MineSim.Spec;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Tests;

public class ConditionAllocationTests
{
    [Fact]
    public void Trips_over_roads_that_get_wet_wear_and_are_graded_allocate_nothing()
    {
        var simulation = new Simulation();
        var mine = new MineModel(Mine(), simulation, new UnlimitedCrew(), RowListener.Nobody);
        simulation.Run(Parts.Hours(2000));
        var before = mine.Totals();

        // A collection that another test causes counts the rest of this thread's allocation room; truck cycles go on.
        Assert.Equal(0, new[] { 2500, 3000, 3500 }.Min(hour => Allocated(simulation, hour)));
        var since = mine.Totals().Since(before);
        Assert.True(since.Loads > 10_000);
        Assert.True(since.Roads!.WetHours > 100 && since.Roads.GradedKm > 100);
    }

    private static long Allocated(Simulation simulation, int untilHour)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        simulation.Run(Parts.Hours(untilHour));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static MineSpec Mine()
    {
        var truck = Pit.TruckModel() with
        {
            Drive = new(80, 900, 60) { RetarderKw = 1800 },
            Fuel = new(0.24, 20),
        };
        var mine = Pit.Spec(
            DispatchRule.ShortestExpectedWait,
            [new TruckGroupSpec(truck, 8)],
            new PitFace(),
            new PitFace()
        );
        return mine with
        {
            Roads = mine.Roads with
            {
                Segments =
                [
                    .. mine.Roads.Segments.Select(
                        (segment, i) =>
                            segment with
                            {
                                LengthKm = 1 + i,
                                Road = new(-0.06, 0.02)
                                {
                                    Limit = new(40, 50),
                                    LimitBack = new(40, 50),
                                    Wear = new(0.005, 50_000, 0.02),
                                },
                                Passing = i == 0,
                            }
                    ),
                ],
                Rain =
                [
                    new("rain", 0.0125, Distribution.Exponential(4))
                    {
                        Every = Distribution.Exponential(20),
                        DriesHours = 6,
                    },
                ],
                Graders = new(1, 6),
            },
        };
    }
}
