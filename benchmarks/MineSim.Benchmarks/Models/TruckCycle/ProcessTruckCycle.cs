using MineSim.Kernel;

namespace MineSim.Benchmarks;

/// <summary>As a user of the kernel writes it.</summary>
internal sealed class ProcessTruckCycle(TruckFleet fleet) : KernelTruckCycle(fleet)
{
    protected override async Process Cycle()
    {
        while (true)
        {
            await Shovels.Use(Draw(TruckFleet.LoadTicks));
            await Simulation.Delay(Draw(TruckFleet.HaulTicks));
            await Bays.Use(Draw(TruckFleet.TipTicks));
            Loads++;
            await Simulation.Delay(Draw(TruckFleet.ReturnTicks));
        }
    }
}
