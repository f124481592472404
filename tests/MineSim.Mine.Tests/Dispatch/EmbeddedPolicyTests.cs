using MineSim.Kernel;
using MineSim.Mine.Dispatch;
using MineSim.Mine.Ports;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;
using MineSim.Spec.Dispatch;
using MineSim.Spec.Fleet;

namespace MineSim.Mine.Tests;

/// <summary>An embedder's policy drives the mine through nothing but what is public.</summary>
public class EmbeddedPolicyTests
{
    private static readonly MineSpec Mine = Pit.Spec(
        DispatchRule.ShortestQueue,
        4,
        new PitFace(Road: 0.1),
        new PitFace(Road: 0.4),
        new PitFace(Road: 0.2)
    );

    [Fact]
    public void A_policy_of_ones_own_sends_the_trucks()
    {
        var loads = Loads(Mine, mine => new Farthest(mine));

        // Four trucks of a cycle of 0.9 h in 90 h.
        Assert.Equal(["loader-1"], loads.Keys);
        Assert.InRange(loads["loader-1"], 390, 400);
    }

    [Fact]
    public void A_policy_that_parks_a_truck_is_asked_again_when_a_shift_begins()
    {
        var policy = new Sleepy();
        Loads(Mine, _ => policy);

        Assert.Equal(4 * 4, policy.Asked);
    }

    [Fact]
    public void A_loader_that_is_no_candidate_is_refused()
    {
        var failure = Assert.Throws<ProcessFailedException>(() =>
            Loads(
                Mine with
                {
                    Trucks = [new TruckGroupSpec(Pit.TruckModel(), 1, 0, "loader-1")],
                },
                mine => new Always(mine.Loaders[0])
            )
        );

        Assert.Contains(
            "truck-01 to loader-0, which was no candidate",
            failure.InnerException!.Message,
            StringComparison.Ordinal
        );
    }

    private static SortedDictionary<string, int> Loads(MineSpec spec, Func<MineView, IDispatchPolicy> policy)
    {
        var simulation = new Simulation();
        var loads = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var recorder = new RowListener().To(
            (in ProductionRow row) => loads[row.Loader] = loads.GetValueOrDefault(row.Loader) + row.Loads
        );
        var mine = new MineModel(spec, simulation, new UnlimitedCrew(), recorder, dispatch: policy);
        simulation.Run(Parts.Hours(90));
        mine.CloseBooks();
        return loads;
    }

    private sealed class Farthest(MineView mine) : IDispatchPolicy
    {
        public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates)
        {
            var best = candidates[0];
            foreach (var loader in candidates)
            {
                if (mine.EmptyHours(truck, loader) > mine.EmptyHours(truck, best))
                    best = loader;
            }

            return best;
        }
    }

    private sealed class Sleepy : IDispatchPolicy
    {
        public int Asked { get; private set; }

        public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates)
        {
            Asked++;
            return null;
        }
    }

    private sealed class Always(LoaderView loader) : IDispatchPolicy
    {
        public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates) => loader;
    }
}
