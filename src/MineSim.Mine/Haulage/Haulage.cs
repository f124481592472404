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
    Lane[] lanes, DispatchBoard board, Assignments assignments, Stoppages stoppages, RepairShop shop,
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
            if (board.Choose(truck) is not { } loader)
            {
                await Park(truck);
                continue;
            }

            var face = loader.Face;
            if (truck.At != face)
            {
                truck.Ledger.Enter(TimeCategory.TravelEmpty);
                var way = truck.Routes.Empty(truck.At, face)!;
                if (way.Lines is not null) await DriveInLine(truck, way);
                else
                {
                    var trip = truck.DrawTrip(way);
                    if (truck.Failures.Allow(trip)) await simulation.Delay(trip);
                    else await DriveAndBreakDown(truck, trip);
                }

                truck.At = face;
            }

            board.Arrive(truck);

            if (IsClosed(loader, truck) || !loader.Berth.TryAcquire())
            {
                truck.Ledger.Enter(TimeCategory.QueueLoader);
                if (IsClosed(loader, truck) || MustStop(truck) || !await loader.Berth.Acquire())
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
                if (IsClosed(loader, truck) || MustStop(truck) || !await loader.Bucket.Acquire())
                {
                    loader.Berth.Release();
                    DispatchBoard.Leave(truck);
                    continue;
                }
            }

            if (!IsServedBy(loader, truck))
            {
                GiveBack(loader);
                DispatchBoard.Leave(truck);
                continue;
            }

            var load = loader.Dig(truck, out var payload);
            truck.Ledger.Enter(TimeCategory.Load);
            loader.Ledger.Enter(TimeCategory.Load);
            if (loader.IsFinished) assignments.Finish(loader);
            truck.Failures.Operate(load);
            await simulation.Delay(load);
            DispatchBoard.Leave(truck);
            Leave(loader, simulation.Now - Math.Max(begun, loader.FreeSince));

            var dump = Face.ChooseDump(truck.Dumps);
            truck.Ledger.Enter(TimeCategory.TravelLoaded);
            var back = truck.Routes.Loaded(truck.At, dump)!;
            if (back.Lines is not null) await DriveInLine(truck, back);
            else
            {
                var haul = truck.DrawTrip(back);
                if (truck.Failures.Allow(haul)) await simulation.Delay(haul);
                else await DriveAndBreakDown(truck, haul);
            }

            truck.At = dump;

            while (!dump.Bays.TryAcquire())
            {
                if (MustStop(truck)) await stoppages.Take(truck);
                truck.Ledger.Enter(TimeCategory.QueueDump);
                if (await dump.Bays.Acquire()) break;
            }

            if (dump.Line is { } line && !line.TryReserve(payload)) await WaitForRoom(truck, dump, line, payload);

            var tip = truck.DrawDump();
            truck.Ledger.Enter(TimeCategory.Dump);
            truck.Failures.Operate(tip);
            await simulation.Delay(tip);
            dump.Line?.Tip(payload, truck.Load.Grade);
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

    private bool IsClosed(Loader loader, Truck truck) => (loader.IsOut && board.SendsOn) || !IsServedBy(loader, truck);

    /// <summary>Whether the loader is still where the truck has come to it, and digs what the truck may haul.</summary>
    private static bool IsServedBy(Loader loader, Truck truck) => truck.At == loader.Face && loader.Serves(truck);

    /// <summary>A truck that spotted is not loaded: the loader has finished here.</summary>
    private static void GiveBack(Loader loader)
    {
        loader.Ledger.Enter(loader.Spotting > 0 ? TimeCategory.Spot : TimeCategory.WaitTruck);
        if (loader.Bucket != loader.Berth) loader.Berth.Release();
        loader.Bucket.Release();
    }

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

    /// <summary>A trip on which other trucks cannot be passed everywhere.</summary>
    private async Activity DriveInLine(Truck truck, Route route)
    {
        var factor = truck.DrawFactor(route);
        foreach (var line in route.Lines!)
        {
            var time = truck.DriveLine(line, factor, simulation.Now, lanes);
            if (truck.Failures.Allow(time)) await simulation.Delay(time);
            else await DriveAndBreakDown(truck, time);
        }
    }

    /// <summary>A trip with breakdowns on the way. While the truck is down its loader does not count on it.</summary>
    private async Activity DriveAndBreakDown(Truck truck, long trip)
    {
        var stage = truck.Ledger.Current;
        while (!truck.Failures.Allow(trip))
        {
            var part = truck.Failures.Left;
            truck.Failures.Operate(part);
            await simulation.Delay(part);
            DispatchBoard.BreakDown(truck);
            await shop.Mend(truck);
            stoppages.ForgetMissed(truck);
            await stoppages.Take(truck);
            truck.Ledger.Enter(stage);
            trip -= part;
            board.GoOn(truck, trip);
        }

        await simulation.Delay(trip);
    }

    /// <summary>The truck holds its bay until the bin has room for its load, and lets go of it only for a stop.</summary>
    private async Activity WaitForRoom(Truck truck, Dump dump, OreLine line, double payload)
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
                await line.WaitForRoom(payload);
            }
        }
        while (!line.TryReserve(payload));
    }

    private async Activity Park(Truck truck)
    {
        truck.Ledger.Enter(TimeCategory.NoLoader);
        _parked.Add(truck);
        await simulation.Delay(calendar.End - simulation.Now);
        _parked.Remove(truck);
    }
}
