using MineSim.Kernel;
using MineSim.Mine.Dispatch;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Stops;
using MineSim.Mine.Time;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Haulage;

/// <summary>Where trucks stand that have nobody to serve, or that change drivers at the line-up.</summary>
internal sealed class Parking(
    DispatchBoard board,
    Driving driving,
    LineUp? lineUp,
    Stoppages stoppages,
    ShiftCalendar calendar,
    Simulation simulation
)
{
    private readonly List<Truck> _parked = [];

    /// <summary>A loader is back at work: trucks that found none think again.</summary>
    public void CallParked()
    {
        foreach (var truck in _parked)
            simulation.Interrupt(truck.Life);
    }

    /// <summary>The truck stands until it is called, or its meal or the shift's end is due.</summary>
    public async Activity Park(Truck truck)
    {
        truck.Ledger.Enter(TimeCategory.NoLoader);
        _parked.Add(truck);
        await simulation.Delay(Math.Max(0, truck.StopDue - simulation.Now));
        _parked.Remove(truck);
    }

    /// <summary>
    /// The truck goes to the line-up, if there is one, and waits for the end of the shift if it comes before.
    /// </summary>
    public async Activity ParkUp(Truck truck)
    {
        board.CallIn(truck);
        truck.Ledger.Enter(TimeCategory.ShiftChange);
        if (lineUp is not null && truck.At != lineUp && truck.Routes.Empty(truck.At, lineUp) is not null)
        {
            truck.Ledger.SetOffToLineUp();
            if (driving.TryGoThrough(truck, lineUp, out var trip))
                await simulation.Delay(trip);
            else
                await driving.Drive(truck, trip);
            truck.Ledger.ReachLineUp();
            truck.Arrive();
        }

        if (truck.Shift != calendar.Number || !stoppages.CallsIn(truck))
            return;
        truck.Ledger.Enter(TimeCategory.ShiftChange);
        await simulation.Delay(truck.WakeBy(calendar.End, simulation.Now) - simulation.Now);
    }
}
