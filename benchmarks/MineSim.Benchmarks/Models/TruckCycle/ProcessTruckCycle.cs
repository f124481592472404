using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>The closed truck cycle as a user of the kernel writes it: a truck is a process.</summary>
internal sealed class ProcessTruckCycle : ITruckCycle
{
    private readonly Simulation simulation = new();
    private readonly Resource shovels;
    private readonly Resource bays;
    private readonly RandomStream stream;
    private readonly long slice;

    public ProcessTruckCycle(TruckFleet fleet)
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
            await shovels.Use((long)(stream.NextExponential() * TruckFleet.LoadTicks));
            await simulation.Delay((long)(stream.NextExponential() * TruckFleet.HaulTicks));
            await bays.Use((long)(stream.NextExponential() * TruckFleet.TipTicks));
            Loads++;
            await simulation.Delay((long)(stream.NextExponential() * TruckFleet.ReturnTicks));
        }
    }
}
