using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>The closed truck cycle with acquire, delay and release as three steps, as a model must write it that has something to do between them.</summary>
internal sealed class StepwiseTruckCycle : ITruckCycle
{
    private readonly Simulation simulation = new();
    private readonly Resource shovels;
    private readonly Resource bays;
    private readonly RandomStream stream;
    private readonly long slice;

    public StepwiseTruckCycle(TruckFleet fleet)
    {
        shovels = new Resource(simulation, fleet.Shovels);
        bays = new Resource(simulation, fleet.Bays);
        stream = fleet.Stream;
        slice = fleet.Slice;
        for (var i = 0; i < fleet.Trucks; i++) simulation.Start(Haul());
    }

    public string Operation => "event";

    public long Loads { get; private set; }

    public long Now => simulation.Now;

    public long Advance()
    {
        var before = simulation.Events;
        while (simulation.Events - before < Stretch.Operations) simulation.Run(simulation.Now + slice);
        return simulation.Events - before;
    }

    private async Process Haul()
    {
        while (true)
        {
            await shovels.Acquire();
            await simulation.Delay((long)(stream.NextExponential() * TruckFleet.LoadTicks));
            shovels.Release();
            await simulation.Delay((long)(stream.NextExponential() * TruckFleet.HaulTicks));
            await bays.Acquire();
            await simulation.Delay((long)(stream.NextExponential() * TruckFleet.TipTicks));
            bays.Release();
            Loads++;
            await simulation.Delay((long)(stream.NextExponential() * TruckFleet.ReturnTicks));
        }
    }
}
