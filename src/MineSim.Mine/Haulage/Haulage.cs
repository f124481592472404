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
    Driving driving, LineUp? lineUp, DispatchBoard board, Stoppages stoppages, ProductionBook production,
    IMineRecorder recorder, ShiftCalendar calendar, Simulation simulation)
{
    private readonly List<Truck> _parked = [];

    public async Process Haul(Truck truck)
    {
        await simulation.Delay(truck.Arrives);
        truck.Ledger.Open(TimeCategory.TravelEmpty);
        stoppages.Arrive(truck);
        while (true)
        {
            if (MustStop(truck) || simulation.Now >= truck.Leaves || stoppages.CallsIn(truck))
            {
                if (stoppages.CallsIn(truck)) await ParkUp(truck);
                await stoppages.Take(truck, isDone: true);
                if (simulation.Now >= truck.Leaves)
                {
                    stoppages.Leave(truck);
                    return;
                }
            }

            if (board.Choose(truck) is not { } loader)
            {
                await Park(truck);
                continue;
            }

            if (truck.At != loader.Face)
            {
                truck.Ledger.Enter(TimeCategory.TravelEmpty);
                var way = truck.Routes.Empty(truck.At, loader.Face)!;
                if (Driving.TryGoThrough(truck, way, out var trip)) await simulation.Delay(trip);
                else await driving.Drive(truck, way, trip);
                truck.At = loader.Face;
            }

            board.Arrive(truck);

            if (IsClosed(loader) || !loader.Berth.TryAcquire())
            {
                truck.Ledger.Enter(TimeCategory.QueueLoader);
                if (IsClosed(loader) || MustStop(truck) || !await loader.Berth.Acquire())
                {
                    DispatchBoard.Leave(truck);
                    continue;
                }
            }

            var begun = simulation.Now;
            var spot = truck.DrawSpot();
            BeginSpotting(truck, loader);
            board.Spot(truck);
            truck.Failures.Operate(spot);
            await simulation.Delay(spot);
            loader.Spotting--;
            if (loader.Bucket != loader.Berth && !loader.Bucket.TryAcquire())
            {
                truck.Ledger.Enter(TimeCategory.QueueLoader);
                if (IsClosed(loader) || MustStop(truck) || !await loader.Bucket.Acquire())
                {
                    loader.Berth.Release();
                    DispatchBoard.Leave(truck);
                    continue;
                }
            }

            var payload = truck.DrawPayload();
            var load = loader.DrawLoad(payload);
            truck.Ledger.Enter(TimeCategory.Load);
            loader.Ledger.Enter(TimeCategory.Load);
            truck.Failures.Operate(load);
            await simulation.Delay(load);
            DispatchBoard.Leave(truck);
            Leave(loader, simulation.Now - Math.Max(begun, loader.FreeSince));

            var dump = loader.Face.ChooseDumpFor(payload);
            truck.Ledger.Enter(TimeCategory.TravelLoaded);
            var back = truck.Routes.Loaded(truck.At, dump)!;
            if (Driving.TryGoThrough(truck, back, out var haul)) await simulation.Delay(haul);
            else await driving.Drive(truck, back, haul);
            truck.At = dump;
            while (dump.Diverts && NextAfter(dump, truck, loader.Face, payload) is { } other)
            {
                var on = truck.Routes.Loaded(dump, other)!;
                if (Driving.TryGoThrough(truck, on, out var detour)) await simulation.Delay(detour);
                else await driving.Drive(truck, on, detour);
                truck.At = dump = other;
            }

            while (!dump.Bays.TryAcquire())
            {
                if (MustStop(truck)) await stoppages.Take(truck);
                truck.Ledger.Enter(TimeCategory.QueueDump);
                if (await dump.Bays.Acquire()) break;
            }

            if (dump.Receiver is { } receiver && !receiver.TryReserve(payload)) await WaitForRoom(truck, dump, receiver, payload);

            var tip = truck.DrawDump();
            truck.Ledger.Enter(TimeCategory.Dump);
            truck.Failures.Operate(tip);
            await simulation.Delay(tip);
            dump.Receiver?.Tip(payload, loader.Face.Material.Grade);
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

    /// <summary>The loader waits for the truck, unless it loads another meanwhile or does not work at all.</summary>
    private static void BeginSpotting(Truck truck, Loader loader)
    {
        truck.Ledger.Enter(TimeCategory.Spot);
        loader.Spotting++;
        if (loader.Bucket == loader.Berth || loader.Bucket.InUse == 0) loader.Ledger.Enter(TimeCategory.Spot);
    }

    private bool MustStop(Truck truck) =>
        simulation.Now >= truck.StopDue || truck.Failures.Operated >= truck.FuelDue;

    /// <summary>Where a loaded truck at a dump that does not take it goes on to, if there is a way.</summary>
    private static Dump? NextAfter(Dump dump, Truck truck, Face face, double payload) =>
        !dump.Takes(payload) && face.NextAfter(dump, payload) is { } other && truck.Routes.Loaded(dump, other) is not null ? other : null;

    private bool IsClosed(Loader loader) => loader.IsOut && (board.SendsOn || loader.HasLeft);

    /// <summary>The truck is full. A loader that broke down under it passes to its upkeep with its time held.</summary>
    private void Leave(Loader loader, long worked)
    {
        loader.FreeSince = simulation.Now;
        loader.Ledger.Enter(loader.Spotting > 0 ? TimeCategory.Spot : TimeCategory.WaitTruck);
        loader.Failures.Operate(worked);
        if (loader.Bucket != loader.Berth) loader.Berth.Release();
        if (loader.Failures.IsDue)
        {
            loader.IsHandedOver = true;
            simulation.Interrupt(loader.Life);
        }
        else
        {
            loader.Bucket.Release();
        }
    }

    /// <summary>The truck holds its bay until the bin has room for its load, and lets go of it only for a stop.</summary>
    private async Activity WaitForRoom(Truck truck, Dump dump, IReceiver receiver, double payload)
    {
        do
        {
            if (MustStop(truck))
            {
                dump.Bays.Release();
                do
                {
                    await stoppages.Take(truck);
                    truck.Ledger.Enter(TimeCategory.QueueDump);
                }
                while (!await dump.Bays.Acquire());
            }
            else
            {
                truck.Ledger.Enter(TimeCategory.QueueDump);
                await receiver.WaitForRoom(payload);
            }
        }
        while (!receiver.TryReserve(payload));
    }

    /// <summary>The truck goes to the line-up, if there is one, and waits for the end of the shift if it comes before.</summary>
    private async Activity ParkUp(Truck truck)
    {
        DispatchBoard.CallIn(truck);
        truck.Ledger.Enter(TimeCategory.ShiftChange);
        if (lineUp is not null && truck.At != lineUp)
        {
            var way = truck.Routes.Empty(truck.At, lineUp)!;
            if (Driving.TryGoThrough(truck, way, out var trip)) await simulation.Delay(trip);
            else await driving.Drive(truck, way, trip);
            truck.At = lineUp;
        }

        if (truck.Shift != calendar.Number || !stoppages.CallsIn(truck)) return;
        truck.Ledger.Enter(TimeCategory.ShiftChange);
        await simulation.Delay(truck.WakeBy(calendar.End, simulation.Now) - simulation.Now);
    }

    private async Activity Park(Truck truck)
    {
        truck.Ledger.Enter(TimeCategory.NoLoader);
        _parked.Add(truck);
        await simulation.Delay(truck.WakeBy(calendar.End, simulation.Now) - simulation.Now);
        _parked.Remove(truck);
    }
}
