using MineSim.Kernel;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Plant;
using MineSim.Mine.Stops;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Haulage;

/// <summary>
/// What loaded trucks do at a dump that holds only so much: they wait for room, or go on to the next.
/// </summary>
internal sealed class Tipping(Stoppages stoppages)
{
    /// <summary>Where a loaded truck at a dump that does not take it goes on to, if there is a way.</summary>
    public static Dump? NextAfter(Dump dump, Truck truck, double payload) =>
        !dump.Keeps(payload, truck.Source.Grade)
        && Face.NextAfter(truck.Dumps, dump, payload, truck.Source.Grade) is { } other
        && truck.Routes.Loaded(dump, other) is not null
            ? other
            : null;

    /// <summary>
    /// The truck holds its bay until the bin has room for its load, and lets go of it only for a stop.
    /// </summary>
    public async Activity WaitForRoom(Truck truck, Dump dump, IReceiver receiver, double payload)
    {
        var hasRoom = false;
        while (!hasRoom)
        {
            truck.Ledger.Enter(TimeCategory.QueueDump);
            dump.Blockage.Begin();
            var blocked = dump.Blockage.Reading;
            if (!stoppages.AreDue(truck) && await receiver.Turn.Acquire())
            {
                while (!(hasRoom = receiver.TryReserveInTurn(payload)) && !stoppages.AreDue(truck))
                    await receiver.WaitForRoom(payload);
                receiver.Turn.Release();
            }

            dump.Blockage.Count(blocked);
            dump.Blockage.End();
            if (hasRoom || !stoppages.AreDue(truck))
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
}
