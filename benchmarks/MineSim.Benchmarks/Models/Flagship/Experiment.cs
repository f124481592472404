using MineSim.Experiments.Replications;
using MineSim.Records;
using MineSim.Spec;

namespace MineSim.Benchmarks;

/// <summary>A Monte Carlo experiment as the command line runs it, on so many threads, its dataset left out.</summary>
internal sealed class Experiment(SiteSpec spec, int replications, int threads) : IWorkload
{
    public string Operation => "replication";

    public long Advance()
    {
        MonteCarlo.Run(
            spec,
            new MonteCarloOptions
            {
                Replications = replications,
                Threads = threads,
                Detail = Detail.Shift,
            }
        );
        return replications;
    }
}
