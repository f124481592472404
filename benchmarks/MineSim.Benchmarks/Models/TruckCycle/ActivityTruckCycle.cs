using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>The closed truck cycle of small named activities, six a cycle of four timed events, nested two deep.</summary>
internal sealed class ActivityTruckCycle : ITruckCycle
{
    private readonly Simulation simulation = new();
    private readonly Resource shovels;
    private readonly Resource bays;
    private readonly RandomStream stream;
    private readonly long slice;

    public ActivityTruckCycle(TruckFleet fleet)
    {
        shovels = new Resource(simulation, fleet.Shovels);
        bays = new Resource(simulation, fleet.Bays);
        stream = fleet.Stream;
        slice = fleet.Slice;
        for (var i = 0; i < fleet.Trucks; i++) simulation.Start(Cycle());
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

    private async Process Cycle()
    {
        while (true)
        {
            await Load();
            await Operate(TruckFleet.HaulTicks);
            await Tip();
            await Operate(TruckFleet.ReturnTicks);
        }
    }

    private async Activity Load()
    {
        await shovels.Acquire();
        await Operate(TruckFleet.LoadTicks);
        shovels.Release();
    }

    private async Activity Tip()
    {
        await bays.Acquire();
        await Operate(TruckFleet.TipTicks);
        bays.Release();
        Loads++;
    }

    private async Activity Operate(double mean) => await simulation.Delay((long)(stream.NextExponential() * mean));
}
