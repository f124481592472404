using MineSim.Kernel;
using MineSim.Mine.Ports;
using MineSim.Records;
using MineSim.Spec;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;
using MineSim.Spec.Ground;

namespace MineSim.Mine.Tests;

public class PlanAllocationTests
{
    [Fact]
    public void Loads_by_passes_out_of_blocks_under_a_plan_allocate_nothing()
    {
        var simulation = new Simulation();
        var mine = new MineModel(Mine(), simulation, new UnlimitedCrew(), RowListener.Nobody);
        simulation.Run(Parts.Hours(200));
        var loads = mine.Totals().Loads;

        // A collection that another test causes counts the rest of this thread's allocation room; truck cycles go on.
        Assert.Equal(0, new[] { 300, 400, 500 }.Min(hour => Allocated(simulation, hour)));
        Assert.True(mine.Totals().Loads > loads + 1000);
    }

    private static long Allocated(Simulation simulation, int untilHour)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        simulation.Run(Parts.Hours(untilHour));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static MineSpec Mine()
    {
        var mine = Pit.Spec(
            DispatchRule.PlanShortfall,
            8,
            new PitFace(Material: "ore"),
            new PitFace(Road: 0.3, Material: "ore")
        );
        var loading = new LoadingSpec(Distribution.Exponential(0.01))
        {
            Bucket = new BucketSpec(10, Distribution.Uniform(0.7, 1.1)),
            FirstBucket = Distribution.Constant(0.004),
        };
        return mine with
        {
            Materials = [new MaterialSpec("ore") { BankDensity = 2.6, Swell = 0.3 }],
            Faces = [.. mine.Faces.Select((face, i) => face with { Blocks = [new BlockSpec($"b-{i}", 1e9, "ore")] })],
            Loaders =
            [
                .. mine.Loaders.Select(loader => loader with { Model = loader.Model with { Loading = loading } }),
            ],
            // The first face's row is met at once, and its loader stays there ahead of the plan.
            Plan = new(
                [new("all", 0, 9000)],
                [new(0, "face-0", "b-0", "ore", 100), new(0, "face-1", null, "ore", 1e8)]
            ),
        };
    }
}
