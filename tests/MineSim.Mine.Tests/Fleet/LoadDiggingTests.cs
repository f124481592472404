using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Roads;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;
using MineSim.Spec.Maintenance;

namespace MineSim.Mine.Tests;

public class LoadDiggingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    public void However_payloads_scatter_each_is_a_load_that_takes_its_time_and_their_mean_is_the_target(double spread)
    {
        const int Loads = 20_000;
        var simulation = new Simulation();
        var model = new TruckModelSpec(
            "truck",
            Distribution.Normal(220, 55),
            Distribution.Constant(0),
            Distribution.Constant(0),
            null,
            ReliabilitySpec.Perfect
        );
        var truck = new Truck(1, "truck-01", model, new PayloadTally(220), 0, Parts.Dump(simulation), simulation)
        {
            Routes = new RouteTable(new([], Distribution.Constant(1)), [Parts.Dump(simulation)]),
        };
        var loading = new LoadingSpec(Distribution.Constant(0.01), 75) { FirstBucket = Distribution.Constant(0.004) };
        var digging = new LoadDigging(
            new("shovel", new LoaderModelSpec("shovel", loading, null, ReliabilitySpec.Perfect)),
            null,
            simulation
        );
        var block = new Block(0, null, new Material(new MaterialSpec("ore")), default, double.PositiveInfinity, []);

        var sum = 0.0;
        for (var i = 0; i < Loads; i++)
        {
            Assert.True(digging.Dig(truck, block, 0, 1, spread, out var payload) >= Clock.FromHours(0.01));
            if (spread > 1)
                Assert.InRange(payload, 0.1 * 220 - 1e-9, 1.9 * 220 + 1e-9);
            sum += payload;
        }

        Assert.Equal(1, sum / Loads / 220, 0.02);
    }
}
