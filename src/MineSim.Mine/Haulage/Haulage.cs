using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>
/// The life of a truck: dispatched, empty to the face, queue, spot, load, loaded to the dump, queue, tip.
/// </summary>
/// <remarks>
/// Breakdowns fall on the road: operating time at the loader and the dump counts, but a failure that it brings shows
/// when the truck drives off, since a truck that fails under a shovel is towed out of the way.
/// </remarks>
internal sealed class Haulage(
    RouteTable routes, IDispatcher dispatcher, Stoppages stoppages, RepairShop shop,
    ProductionBook production, IMineRecorder recorder, ShiftCalendar calendar, Simulation simulation)
{
    private readonly List<Truck> _parked = [];

    public async Process Haul(Truck truck)
    {
        await simulation.Delay(truck.Arrives);
        truck.Ledger.Open(TimeCategory.TravelEmpty);
        stoppages.Arrive(truck);
        while (true)
        {
            if (MustStop(truck)) await stoppages.Take(truck);
            if (dispatcher.Choose(truck) is not { } loader)
            {
                await Park(truck);
                continue;
            }

            loader.Assigned++;
            if (truck.At != loader.Face)
            {
                truck.Ledger.Enter(TimeCategory.TravelEmpty);
                var trip = truck.DrawTrip(routes.Empty(truck.At, loader.Face)!);
                if (truck.Failures.Allow(trip)) await simulation.Delay(trip);
                else await DriveAndBreakDown(truck, trip, loader);
                truck.At = loader.Face;
            }

            if (IsClosed(loader) || !loader.Berth.TryAcquire())
            {
                truck.Ledger.Enter(TimeCategory.QueueLoader);
                if (IsClosed(loader) || MustStop(truck) || !await loader.Berth.Acquire())
                {
                    loader.Assigned--;
                    continue;
                }
            }

            var spot = truck.DrawSpot();
            Enter(TimeCategory.Spot, truck, loader);
            truck.Failures.Operate(spot);
            await simulation.Delay(spot);

            var payload = truck.DrawPayload();
            var load = loader.DrawLoad(payload);
            Enter(TimeCategory.Load, truck, loader);
            truck.Failures.Operate(load);
            await simulation.Delay(load);
            Leave(loader, spot + load);

            var dump = loader.Face.ChooseDump();
            truck.Ledger.Enter(TimeCategory.TravelLoaded);
            var haul = truck.DrawTrip(routes.Loaded(truck.At, dump)!);
            if (truck.Failures.Allow(haul)) await simulation.Delay(haul);
            else await DriveAndBreakDown(truck, haul);
            truck.At = dump;

            while (!dump.Bays.TryAcquire())
            {
                if (MustStop(truck)) await stoppages.Take(truck);
                truck.Ledger.Enter(TimeCategory.QueueDump);
                if (await dump.Bays.Acquire()) break;
            }

            var tip = truck.DrawDump();
            truck.Ledger.Enter(TimeCategory.Dump);
            truck.Failures.Operate(tip);
            await simulation.Delay(tip);
            dump.Bays.Release();
            production.Tip(truck, loader, dump, payload);
            if (truck.Cycle is { } cycle)
                recorder.Cycle(cycle.Close(truck, loader, dump, payload, simulation.Now));
        }
    }

    /// <summary>A loader is back at work: trucks that found none think again.</summary>
    public void CallParked()
    {
        foreach (var truck in _parked) simulation.Interrupt(truck.Life);
    }

    private static void Enter(TimeCategory category, Truck truck, Loader loader)
    {
        truck.Ledger.Enter(category);
        loader.Ledger.Enter(category);
    }

    private bool MustStop(Truck truck) =>
        simulation.Now >= truck.StopDue || truck.Failures.Operated >= truck.FuelDue;

    private bool IsClosed(Loader loader) => loader.IsOut && dispatcher.SendsOn;

    /// <summary>The truck is full. A loader that broke down under it passes to its upkeep with the berth held.</summary>
    private void Leave(Loader loader, long worked)
    {
        loader.Assigned--;
        loader.Ledger.Enter(TimeCategory.WaitTruck);
        loader.Failures.Operate(worked);
        if (loader.Failures.IsDue)
        {
            loader.IsHandedOver = true;
            simulation.Interrupt(loader.Life);
        }
        else
        {
            loader.Berth.Release();
        }
    }

    /// <summary>A trip with breakdowns on the way. While the truck is down its loader does not count on it.</summary>
    private async Activity DriveAndBreakDown(Truck truck, long trip, Loader? ahead = null)
    {
        var stage = truck.Ledger.Current;
        while (!truck.Failures.Allow(trip))
        {
            var part = truck.Failures.Left;
            truck.Failures.Operate(part);
            await simulation.Delay(part);
            if (ahead is not null) ahead.Assigned--;
            await shop.Mend(truck);
            stoppages.ForgetMissed(truck);
            await stoppages.Take(truck);
            if (ahead is not null) ahead.Assigned++;
            truck.Ledger.Enter(stage);
            trip -= part;
        }

        await simulation.Delay(trip);
    }

    private async Activity Park(Truck truck)
    {
        truck.Ledger.Enter(TimeCategory.NoLoader);
        _parked.Add(truck);
        await simulation.Delay(calendar.End - simulation.Now);
        _parked.Remove(truck);
    }
}
