using MineSim.Kernel;
using MineSim.Mine.Books;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Stops;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Haulage;

/// <summary>
/// What a loaded truck does at a dump: it queues for a bay, waits for room where there is only so much, or goes on to
/// the next dump, and tips.
/// </summary>
internal sealed class Tipping(Stoppages stoppages, ProductionBook production, CycleBook? cycles, Simulation simulation)
{
    /// <summary>The dump that a truck at its face goes to with its load; false while no open road leads there.</summary>
    public static bool TryChooseDump(Truck truck, out Dump dump)
    {
        dump = ((Face)truck.At).ChooseDumpFor(truck.Dumps, truck.Load, truck.Source.Grade);
        return truck.Routes.Loaded(truck.At, dump) is not null;
    }

    /// <summary>Whether a loaded truck at a dump that does not take it goes on to another, and there is a way.</summary>
    public static bool SendsOn(Truck truck, ref Dump dump)
    {
        if (!dump.Diverts || dump.Keeps(truck.Load, truck.Source.Grade))
            return false;
        if (
            Face.NextAfter(truck.Dumps, dump, truck.Load, truck.Source.Grade) is not { } other
            || truck.Routes.Loaded(dump, other) is null
        )
        {
            return false;
        }

        dump = other;
        return true;
    }

    /// <summary>The truck is at its dump, and waits for a bay. In vain when a stop is due meanwhile.</summary>
    /// <param name="truck">The truck.</param>
    /// <param name="dump">Its dump.</param>
    /// <param name="blocked">What <see cref="Blockage.Reading"/> is as the wait begins.</param>
    public static Wait TakeBay(Truck truck, Dump dump, out long blocked)
    {
        dump.Plant?.Expect(truck.Load, truck.Source.Grade);
        blocked = dump.Blockage.Reading;
        if (dump.Bays.TryAcquire())
            return Wait.Over;
        if (truck.MustStop)
            return Wait.InVain;
        truck.Ledger.Enter(TimeCategory.QueueDump);
        return dump.Bays.Acquire();
    }

    /// <summary>The truck waits for a bay, and takes the stops that fall due meanwhile.</summary>
    public async Activity QueueForBay(Truck truck, Dump dump)
    {
        while (!dump.Bays.TryAcquire())
        {
            if (truck.MustStop)
                await stoppages.Take(truck);
            truck.Ledger.Enter(TimeCategory.QueueDump);
            var blocked = dump.Blockage.Reading;
            var hasBay = await dump.Bays.Acquire();
            dump.Blockage.Count(blocked);
            if (hasBay)
                break;
        }
    }

    /// <summary>
    /// The truck holds its bay until the bin has room for its load, and lets go of it only for a stop.
    /// </summary>
    public async Activity WaitForRoom(Truck truck, Dump dump)
    {
        var receiver = dump.Receiver!;
        var hasRoom = false;
        while (!hasRoom)
        {
            truck.Ledger.Enter(TimeCategory.QueueDump);
            dump.Blockage.Begin();
            var blocked = dump.Blockage.Reading;
            if (!truck.MustStop && await receiver.Turn.Acquire())
            {
                while (!(hasRoom = receiver.TryReserveInTurn(truck.Load)) && !truck.MustStop)
                    await receiver.WaitForRoom(truck.Load);
                receiver.Turn.Release();
            }

            dump.Blockage.Count(blocked);
            dump.Blockage.End();
            if (hasRoom || !truck.MustStop)
                continue;
            dump.Bays.Release();
            var hasBay = false;
            while (!hasBay)
            {
                await stoppages.Take(truck);
                truck.Ledger.Enter(TimeCategory.QueueDump);
                blocked = dump.Blockage.Reading;
                hasBay = await dump.Bays.Acquire();
                dump.Blockage.Count(blocked);
            }
        }
    }

    /// <summary>The truck in its bay begins to tip.</summary>
    /// <returns>The ticks that it takes.</returns>
    public static long Begin(Truck truck)
    {
        var tip = truck.DrawDump();
        truck.Ledger.Enter(TimeCategory.Dump);
        truck.Failures.Operate(tip);
        return tip;
    }

    /// <summary>The load is tipped: the truck leaves its bay, and the books count its cycle.</summary>
    public void Finish(Truck truck, Loader loader, Dump dump)
    {
        var payload = truck.Load;
        dump.Receiver?.Tip(payload, truck.Source.Grade);
        dump.Bays.Release();
        production.Tip(truck, loader, dump, payload);
        if (truck.Meter?.Tip(payload * truck.LoadedKm) == true)
            truck.RunLow();
        cycles?.Close(truck, loader, dump, payload, simulation.Now);
        truck.Empty();
    }
}
