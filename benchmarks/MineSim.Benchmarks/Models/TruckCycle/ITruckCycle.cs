using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>The closed truck cycle in one style or another.</summary>
internal interface ITruckCycle : IWorkload
{
    /// <summary>Loads tipped so far.</summary>
    long Loads { get; }

    /// <summary>Simulated time so far, in ticks.</summary>
    long Now { get; }

    /// <summary>Loads an hour.</summary>
    double? IWorkload.Result => Loads / Clock.ToHours(Now);
}
