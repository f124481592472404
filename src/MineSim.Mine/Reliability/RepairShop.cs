using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>Mends machines that broke down, with so many crews; loaders go before trucks, since trucks wait for them.</summary>
internal sealed class RepairShop(MaintenanceSpec spec, CrewDesk crews, Simulation simulation)
{
    private readonly Resource _mechanics = new(simulation, spec.RepairCrews ?? int.MaxValue);

    /// <summary>The machine is out of work until it is repaired; its operator is free meanwhile.</summary>
    public async Activity Mend(Machine machine)
    {
        machine.IsDown = true;
        machine.Repairs.BreakDown();
        var failed = simulation.Now;
        machine.GoOut();
        machine.Ledger.Enter(TimeCategory.WaitRepair);
        crews.Release(machine);
        await _mechanics.Acquire(machine.RepairPriority);
        machine.Ledger.Enter(TimeCategory.Repair);
        var begun = simulation.Now;
        await simulation.Delay(machine.Failures.DrawRepair());
        _mechanics.Release();
        machine.Repairs.Mended(begun - failed, simulation.Now - begun);
        machine.IsDown = false;
    }
}
