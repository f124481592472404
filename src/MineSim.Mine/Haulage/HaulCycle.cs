using MineSim.Kernel;
using MineSim.Mine.Dispatch;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Stops;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Haulage;

/// <summary>
/// The life of a truck: dispatched, empty to the face, queue, spot, load, loaded to the dump, queue, tip.
/// </summary>
/// <remarks>
/// Breakdowns fall on the road: operating time at the loader and the dump counts, but a failure that it brings shows
/// when the truck drives off, since a truck that fails under a shovel is towed out of the way.
/// What happens in every cycle is waited for here, and only what is rare is an activity of its own: each would cost the
/// cycle 3% of its time.
/// </remarks>
internal sealed class HaulCycle(
    Driving driving,
    Loading loading,
    Tipping tipping,
    Parking parking,
    DispatchBoard board,
    Stoppages stoppages,
    Simulation simulation
)
{
    public async Process Haul(Truck truck)
    {
        await simulation.Delay(truck.Arrives);
        truck.Ledger.Open(TimeCategory.TravelEmpty);
        stoppages.Arrive(truck);
        while (true)
        {
            if (IsCalledAway(truck) && !await TakeStops(truck))
                return;
            if (board.Choose(truck) is not { } loader)
            {
                await parking.Park(truck);
                continue;
            }

            if (truck.At != loader.Face)
            {
                truck.Ledger.Enter(TimeCategory.TravelEmpty);
                if (driving.TryGoThrough(truck, loader.Face, out var trip))
                    await simulation.Delay(trip);
                else
                    await driving.Drive(truck, trip);
                truck.Arrive();
            }

            var hasBerth = await loading.TakeBerth(truck, loader);
            if (!loading.TrySpot(truck, loader, hasBerth, out var spot))
                continue;
            var spotted = simulation.Now;
            await simulation.Delay(spot);
            var hasBucket = await loading.TakeBucket(truck, loader);
            if (!loading.TryLoad(truck, loader, hasBucket, out var load, out var payload))
                continue;
            await simulation.Delay(load);
            loading.SendOff(truck, loader, spotted, payload);

            Dump dump;
            while (!Tipping.TryChooseDump(truck, out dump))
                await driving.WaitForRoad(truck, 0);
            do
            {
                if (driving.TryGoThrough(truck, dump, out var trip))
                    await simulation.Delay(trip);
                else
                    await driving.Drive(truck, trip);
                truck.Arrive();
            } while (Tipping.SendsOn(truck, ref dump));

            var hasBay = await Tipping.TakeBay(truck, dump, out var blocked);
            dump.Blockage.Count(blocked);
            if (!hasBay)
                await tipping.QueueForBay(truck, dump);
            if (!dump.TryReserve(truck.Load))
                await tipping.WaitForRoom(truck, dump);
            await simulation.Delay(Tipping.Begin(truck));
            tipping.Finish(truck, loader, dump);
        }
    }

    /// <summary>Whether an empty truck has something to do before it asks for a loader.</summary>
    private bool IsCalledAway(Truck truck) =>
        truck.MustStop || truck.IsServiceDue || simulation.Now >= truck.Leaves || stoppages.CallsIn(truck);

    /// <summary>
    /// The truck takes its stops, at the line-up if it is called there; false when it then has left the mine.
    /// </summary>
    private async Activity<bool> TakeStops(Truck truck)
    {
        if (stoppages.CallsIn(truck))
            await parking.ParkUp(truck);
        await stoppages.Take(truck, isDone: true);
        if (simulation.Now >= truck.Leaves)
            stoppages.Leave(truck);
        return !truck.HasLeft;
    }
}
