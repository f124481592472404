using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>
/// With acquire, delay and release as three steps, for a model that has something to do between them.
/// </summary>
internal sealed class StepwiseTruckCycle(TruckFleet fleet) : KernelTruckCycle(fleet)
{
    protected override async Process Cycle()
    {
        while (true)
        {
            await Shovels.Acquire();
            await Simulation.Delay(Draw(TruckFleet.LoadTicks));
            Shovels.Release();
            await Simulation.Delay(Draw(TruckFleet.HaulTicks));
            await Bays.Acquire();
            await Simulation.Delay(Draw(TruckFleet.TipTicks));
            Bays.Release();
            Loads++;
            await Simulation.Delay(Draw(TruckFleet.ReturnTicks));
        }
    }
}
