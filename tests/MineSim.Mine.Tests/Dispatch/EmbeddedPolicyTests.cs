using MineSim.Kernel;
using MineSim.Mine.Dispatch;
using MineSim.Mine.Ports;
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
        var recorder = new CountingRecorder();
        var mine = new MineModel(spec, simulation, new UnlimitedCrew(), recorder, dispatch: policy);
        simulation.Run(Parts.Hours(90));
        mine.CloseBooks();
        return recorder.Loads;
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

    private sealed class CountingRecorder : IMineRecorder
    {
        public SortedDictionary<string, int> Loads { get; } = new(StringComparer.Ordinal);

        public bool WantsCycles => false;

        public bool WantsShifts => true;

        public void Production(in ProductionRow row) =>
            Loads[row.Loader] = Loads.GetValueOrDefault(row.Loader) + row.Loads;

        public void EquipmentTime(in EquipmentTimeRow row) { }

        public void Fuel(in FuelRow row) { }

        public void Plant(in PlantRow row) { }

        public void StockpileLevel(in StockpileLevelRow row) { }

        public void PlanVsActual(in PlanVsActualRow row) { }

        public void Cycle(in CycleRow row) { }
    }
}
