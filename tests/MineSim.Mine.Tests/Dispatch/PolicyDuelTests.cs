using CsCheck;
using MineSim.Kernel;
using MineSim.Mine.Ports;
using MineSim.Records;
using MineSim.Spec;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Tests;

/// <summary>Policies against each other on the same mines with the same random numbers.</summary>
public class PolicyDuelTests
{
    private const int Mines = 100;

    private static readonly Gen<MineSpec> AnyMine =
        from faces in Gen.Int[2, 4]
        from roads in Gen.Double[0.05, 0.5].Array[faces]
        from loads in Gen.Double[0.04, 0.15].Array[faces]
        from dumps in Gen.Int[0, 1].Array[faces]
        from link in Gen.Double[0.05, 0.3]
        from trucks in Gen.Int[4, 20]
        select Mine(
            trucks,
            [.. roads.Select((road, i) => new PitFace(road, loads[i], Dump: dumps[i] == 0 ? "north" : "south"))],
            link
        );

    [Fact]
    public void Flow_optimal_does_no_worse_than_fixed_assignment_on_average()
    {
        // 99.5 % quantile of Student's t with 99 degrees of freedom: a two-sided interval of 99 %.
        var gains = Gains(DispatchRule.FlowOptimal, DispatchRule.Fixed);
        var mean = gains.Average();
        var half = 2.626 * Math.Sqrt(gains.Sum(g => (g - mean) * (g - mean)) / (Mines - 1) / Mines);

        Assert.True(mean - half >= 0, $"Flow-optimal dispatch gains {mean:P2} ± {half:P2} over fixed assignment.");
    }

    [Fact]
    public void Where_roads_differ_strongly_the_shortest_expected_wait_beats_the_shortest_queue()
    {
        // With as many trucks on the long road as at the near shovel, the near one is crowded and the far one starves.
        var spec = Mine(14, [new PitFace(0.05), new PitFace(0.6)], 0.1);

        var gain = Tonnes(spec, DispatchRule.ShortestExpectedWait) / Tonnes(spec, DispatchRule.ShortestQueue) - 1;
        Assert.True(gain > 0.05, $"The shortest expected wait gains {gain:P2}.");
    }

    [Fact]
    public void A_decision_allocates_nothing()
    {
        var mine = Mine(12, [new PitFace(0.05), new PitFace(0.6, Plan: 500), new PitFace(0.2, Dump: "south")], 0.1);
        foreach (var rule in Enum.GetValues<DispatchRule>())
        {
            var simulation = new Simulation(1, 0);
            var spec = mine with
            {
                Dispatch = rule,
                Trucks = rule == DispatchRule.Fixed ? Assigned(mine) : mine.Trucks,
            };
            var model = new MineModel(spec, simulation, new UnlimitedCrew(), RowListener.Nobody);
            simulation.Run(Parts.Hours(100));

            // A collection that another test causes counts the rest of this thread's allocation room; decisions go on.
            Assert.True(new[] { 200, 300, 400 }.Min(hour => Allocated(simulation, hour)) == 0, $"{rule} allocates.");
            Assert.True(model.Totals().Loads > 1_000);
        }
    }

    private static long Allocated(Simulation simulation, int untilHour)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        simulation.Run(Parts.Hours(untilHour));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double[] Gains(DispatchRule rule, DispatchRule over)
    {
        var gains = new List<double>();
        AnyMine.Sample(
            spec => gains.Add(Tonnes(spec, rule) / Tonnes(spec, over) - 1),
            iter: Mines,
            threads: 1,
            seed: "0000000000000"
        );
        return [.. gains];
    }

    private static double Tonnes(MineSpec spec, DispatchRule rule)
    {
        var simulation = new Simulation(1, 0);
        var mine = new MineModel(
            spec with
            {
                Dispatch = rule,
                Trucks = rule == DispatchRule.Fixed ? Assigned(spec) : spec.Trucks,
            },
            simulation,
            new UnlimitedCrew(),
            RowListener.Nobody
        );
        simulation.Run(Parts.Hours(100));
        return mine.Totals().Tonnes.Sum();
    }

    /// <summary>
    /// A planner's assignment: each truck in turn to the loader whose match factor is the lowest with it.
    /// </summary>
    private static IReadOnlyList<TruckGroupSpec> Assigned(MineSpec spec)
    {
        var pit = new Pit(spec with { Dispatch = DispatchRule.MatchFactor });
        return [.. pit.SendAll().Select(loader => spec.Trucks[0] with { Count = 1, Loader = loader })];
    }

    private static MineSpec Mine(int trucks, PitFace[] faces, double link)
    {
        var spec = Pit.Spec(DispatchRule.Fixed, trucks, faces);
        var dumps = spec.Dumps.Select(d => d.Name).ToArray();
        return spec with
        {
            Roads = new(
                [
                    .. spec.Roads.Segments,
                    .. dumps
                        .Skip(1)
                        .Select(d => new RoadSegmentSpec(
                            dumps[0],
                            d,
                            true,
                            null,
                            Distribution.Constant(link),
                            Distribution.Constant(link)
                        )),
                ],
                Distribution.LognormalByCv(1, 0.2)
            ),
            Loaders =
            [
                .. spec.Loaders.Select(l =>
                    l with
                    {
                        Model = l.Model with
                        {
                            Loading = l.Model.Loading with { Variation = Distribution.LognormalByCv(1, 0.4) },
                        },
                    }
                ),
            ],
        };
    }
}
