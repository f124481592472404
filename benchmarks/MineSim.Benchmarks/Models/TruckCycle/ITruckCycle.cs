using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>The closed truck cycle in one style or another.</summary>
internal interface ITruckCycle : IWorkload
{
    /// <summary>Loads tipped so far.</summary>
    long Loads { get; }

    /// <summary>Simulated time so far, in ticks.</summary>
    long Now { get; }

    /// <summary>What every style must agree on.</summary>
    double LoadsPerHour => Loads / Clock.ToHours(Now);
}
