using MineSim.Kernel;
using MineSim.Mine.Books;
using MineSim.Mine.Dispatch;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Planning;
using MineSim.Mine.Roads;
using MineSim.Mine.Stops;
using MineSim.Records.Mining;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Haulage;

/// <summary>
/// The life of a truck: dispatched, empty to the face, queue, spot, load, loaded to the dump, queue, tip.
/// </summary>
/// <remarks>
/// Breakdowns fall on the road: operating time at the loader and the dump counts, but a failure that it brings shows
/// when the truck drives off, since a truck that fails under a shovel is towed out of the way.
/// </remarks>
internal sealed class HaulCycle(
    Driving driving,
    Tipping tipping,
    Parking parking,
    DispatchBoard board,
    Assignments assignments,
    Stoppages stoppages,
    ProductionBook production,
    IMineRecorder recorder,
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
            if (MustStop(truck) || truck.IsServiceDue || simulation.Now >= truck.Leaves || stoppages.CallsIn(truck))
            {
                if (stoppages.CallsIn(truck))
                    await parking.ParkUp(truck);
                await stoppages.Take(truck, isDone: true);
                if (simulation.Now >= truck.Leaves)
                {
                    stoppages.Leave(truck);
                    return;
                }
            }

            if (board.Choose(truck) is not { } loader)
            {
                await parking.Park(truck);
                continue;
            }

            var face = loader.Face;
            if (truck.At != face)
            {
                truck.Ledger.Enter(TimeCategory.TravelEmpty);
                var way = truck.Routes.Empty(truck.At, face)!;
                if (driving.TryGoThrough(truck, way, out var trip))
                    await simulation.Delay(trip);
                else
                    await driving.Drive(truck, way, trip);
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
            if (loader.IsFinished)
                assignments.Finish(loader);
            truck.Failures.Operate(load);
            await simulation.Delay(load);
            truck.Fill(payload);
            DispatchBoard.Leave(truck);
            Leave(loader, simulation.Now - Math.Max(begun, loader.FreeSince), payload);

            var dump = face.ChooseDumpFor(truck.Dumps, payload, truck.Source.Grade);
            truck.Ledger.Enter(TimeCategory.TravelLoaded);
            while (truck.Routes.Loaded(truck.At, dump) is null)
            {
                await driving.WaitForRoad(truck, 0);
                dump = face.ChooseDumpFor(truck.Dumps, payload, truck.Source.Grade);
            }

            var back = truck.Routes.Loaded(truck.At, dump)!;
            if (driving.TryGoThrough(truck, back, out var haul))
                await simulation.Delay(haul);
            else
                await driving.Drive(truck, back, haul);
            truck.At = dump;
            while (dump.Diverts && Tipping.NextAfter(dump, truck, payload) is { } other)
            {
                var on = truck.Routes.Loaded(dump, other)!;
                if (driving.TryGoThrough(truck, on, out var detour))
                    await simulation.Delay(detour);
                else
                    await driving.Drive(truck, on, detour);
                truck.At = dump = other;
            }

            dump.Plant?.Expect(payload, truck.Source.Grade);
            while (!dump.Bays.TryAcquire())
            {
                if (MustStop(truck))
                    await stoppages.Take(truck);
                truck.Ledger.Enter(TimeCategory.QueueDump);
                var blocked = dump.Blockage.Reading;
                var hasBay = await dump.Bays.Acquire();
                dump.Blockage.Count(blocked);
                if (hasBay)
                    break;
            }

            if (dump.Receiver is { } receiver && !receiver.TryReserve(payload))
                await tipping.WaitForRoom(truck, dump, receiver, payload);

            var tip = truck.DrawDump();
            truck.Ledger.Enter(TimeCategory.Dump);
            truck.Failures.Operate(tip);
            await simulation.Delay(tip);
            dump.Receiver?.Tip(payload, truck.Source.Grade);
            dump.Bays.Release();
            production.Tip(truck, loader, dump, payload);
            truck.Meter?.Tip(payload * truck.LoadedKm);
            if (truck.Cycle is { } cycle)
                recorder.Cycle(cycle.Close(truck, loader, dump, payload, simulation.Now));
            truck.Empty();
        }
    }

    /// <summary>The loader waits for the truck, unless it loads another meanwhile or does not work at all.</summary>
    private static void BeginSpotting(Truck truck, Loader loader)
    {
        truck.Ledger.Enter(TimeCategory.Spot);
        loader.Spotting++;
        if (loader.Bucket == loader.Berth || loader.Bucket.InUse == 0)
            loader.Ledger.Enter(TimeCategory.Spot);
    }

    private bool MustStop(Truck truck) => stoppages.AreDue(truck);

    private bool IsClosed(Loader loader, Truck truck) =>
        (loader.IsOut && (board.SendsOn || loader.HasLeft)) || !IsServedBy(loader, truck);

    /// <summary>Whether the loader is still where the truck has come to it, and digs what the truck may haul.</summary>
    private static bool IsServedBy(Loader loader, Truck truck) => truck.At == loader.Face && loader.Serves(truck);

    /// <summary>A truck that spotted is not loaded: the loader has finished here.</summary>
    private static void GiveBack(Loader loader)
    {
        loader.Ledger.Enter(loader.Spotting > 0 ? TimeCategory.Spot : TimeCategory.WaitTruck);
        if (loader.Bucket != loader.Berth)
            loader.Berth.Release();
        loader.Bucket.Release();
    }

    /// <summary>
    /// The truck is full. A loader that broke down under it, or is due for maintenance, passes to its upkeep with its
    /// time held.
    /// </summary>
    private void Leave(Loader loader, long worked, double payload)
    {
        loader.FreeSince = simulation.Now;
        loader.Ledger.Enter(loader.Spotting > 0 ? TimeCategory.Spot : TimeCategory.WaitTruck);
        loader.Failures.Operate(worked);
        loader.Failures.Carry(payload);
        if (loader.Bucket != loader.Berth)
            loader.Berth.Release();
        if (loader.Failures.IsDue || loader.IsServiceDue)
        {
            loader.IsHandedOver = true;
            simulation.Interrupt(loader.Life);
        }
        else
        {
            loader.Bucket.Release();
        }
    }
}
