using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>
/// The closed truck cycle on the kernel: a truck is a process. How its cycle is written is for the styles to say.
/// </summary>
internal abstract class KernelTruckCycle : ITruckCycle
{
    private readonly RandomStream _stream;
    private readonly long _slice;

    protected KernelTruckCycle(TruckFleet fleet)
    {
        Shovels = new Resource(Simulation, fleet.Shovels);
        Bays = new Resource(Simulation, fleet.Bays);
        _stream = fleet.Stream;
        _slice = fleet.Slice;
        for (var i = 0; i < fleet.Trucks; i++)
            Simulation.Start(Cycle());
    }

    public string Operation => "event";

    public long Loads { get; protected set; }

    public long Now => Simulation.Now;

    protected Simulation Simulation { get; } = new();

    protected Resource Shovels { get; }

    protected Resource Bays { get; }

    public long Advance()
    {
        var before = Simulation.Events;
        while (Simulation.Events - before < Stretch.Operations)
            Simulation.Run(Simulation.Now + _slice);
        return Simulation.Events - before;
    }

    /// <summary>The life of one truck.</summary>
    protected abstract Process Cycle();

    /// <summary>An exponential time of this mean, in ticks.</summary>
    protected long Draw(double mean) => (long)(_stream.NextExponential() * mean);
}
