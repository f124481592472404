using MineSim.Kernel;
using MineSim.Mine;
using MineSim.Mine.Ports;
using MineSim.Records;
using MineSim.Records.Mining;
using MineSim.Spec;

namespace MineSim.Verification.Tests;

/// <summary>
/// A junction as a queue: two Poisson streams, loaded and empty trucks, cross it in a constant time, the loaded first
/// without turning anybody out. Mean waits are those of the non-pre-emptive priority queue M/D/1 (Cobham, 1954):
/// W₁ = W₀ ÷ (1 − ρ₁), W₂ = W₀ ÷ ((1 − ρ₁)(1 − ρ)), W₀ = λs² ÷ 2.
/// </summary>
/// <remarks>
/// Thousands of trucks that spend exponential times on the roads, long ones, come to the junction as good as at random:
/// what is missing to a stream without memory is of the order of one over their number.
/// </remarks>
public class JunctionQueueTests
{
    private const int Trucks = 2000;
    private const double RoadHours = 20;
    private const double WarmUp = 240;
    private const double Hours = 4800;
    private const double Crossing = 0.008;

    [Fact]
    public void Trucks_wait_as_in_the_priority_queue()
    {
        var spec = Scenario.Read(Mine());
        var waits = new (double Loaded, double Empty)[Confidence.Replications];

        Parallel.For(0, waits.Length, replication => waits[replication] = MeanWaits(spec, replication));

        var stream = Trucks / (4 * RoadHours);
        var (loaded, all) = (stream * Crossing, 2 * stream * Crossing);
        var rest = 2 * stream * Crossing * Crossing / 2;
        Confidence.Holds(rest / (1 - loaded), waits.Select(wait => wait.Loaded));
        Confidence.Holds(rest / ((1 - loaded) * (1 - all)), waits.Select(wait => wait.Empty));
    }

    private static (double Loaded, double Empty) MeanWaits(MineSiteSpec spec, int replication)
    {
        var simulation = new Simulation(spec.Seed, replication);
        var roads = new Approaches();
        var recorder = new RowListener().To<RoadUseRow>(roads.Count);
        var mine = new MineModel(spec.Mine, simulation, new UnlimitedCrew(), recorder);
        simulation.Run(Clock.FromHours(WarmUp + Hours));
        mine.CloseBooks();
        return (roads.MeanWait("pit"), roads.MeanWait("tip"));
    }

    private static string Mine() =>
        FormattableString.Invariant(
            $$"""
            minesim: 1
            name: Junction as a queue
            start: 2028-01-01
            duration: {{WarmUp + Hours}} h
            materials: { ore: {} }
            roads:
              segments:
                - { between: [pit, middle], time: { exponential: {{RoadHours}} h } }
                - { between: [middle, tip], time: { exponential: {{RoadHours}} h } }
              junctions: { middle: { crossing: {{Crossing * 3600}} s } }
            loading: { face: { at: pit, material: ore, loaders: shovel, to: dump } }
            dumping: { dump: { at: tip } }
            models:
              trucks: { truck: { payload: 100 t } }
              loaders: { shovel: { load: 1 s } }
            dispatch: fixed
            fleet: { trucks: [{ model: truck, count: {{Trucks}}, loader: shovel }], loaders: { shovel: { model: shovel } } }
            """
        );

    /// <summary>What comes to the junction from either side, from the end of the warm-up on.</summary>
    private sealed class Approaches
    {
        private readonly Dictionary<string, (double Hours, long Trucks)> _waited = [];

        public double MeanWait(string from) => _waited[from].Hours / _waited[from].Trucks;

        public void Count(in RoadUseRow row)
        {
            if (row.To != "middle" || row.Day * 24 < WarmUp)
                return;
            var (hours, trucks) = _waited.GetValueOrDefault(row.From);
            _waited[row.From] = (hours + row.JunctionWaitH, trucks + row.Trucks);
        }
    }
}
