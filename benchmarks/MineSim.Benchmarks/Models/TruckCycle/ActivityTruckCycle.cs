using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>Of small named activities, six a cycle of four timed events, nested two deep.</summary>
internal sealed class ActivityTruckCycle(TruckFleet fleet) : KernelTruckCycle(fleet)
{
    protected override async Process Cycle()
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
        await Shovels.Acquire();
        await Operate(TruckFleet.LoadTicks);
        Shovels.Release();
    }

    private async Activity Tip()
    {
        await Bays.Acquire();
        await Operate(TruckFleet.TipTicks);
        Bays.Release();
        Loads++;
    }

    private async Activity Operate(double mean) => await Simulation.Delay(Draw(mean));
}
