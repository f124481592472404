using MineSim.Kernel;
using MineSim.Mine.Dispatch;
using MineSim.Mine.Fleet;
using MineSim.Mine.Planning;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Haulage;

/// <summary>
/// What a truck does at a loader: it queues for a berth, spots, waits until the loader has time for it, and is loaded.
/// </summary>
internal sealed class Loading(DispatchBoard board, Assignments assignments)
{
    /// <summary>
    /// The truck is at its loader, and waits for a berth. In vain where the loader does not work, or when a
    /// stop is due or the truck is sent elsewhere meanwhile.
    /// </summary>
    public Wait TakeBerth(Truck truck, Loader loader)
    {
        board.Arrive(truck);
        var isClosed = IsClosed(loader, truck);
        if (!isClosed && loader.Berth.TryAcquire())
            return Wait.Over;
        truck.Ledger.Enter(TimeCategory.QueueLoader);
        return isClosed || truck.MustStop ? Wait.InVain : loader.Berth.Acquire();
    }

    /// <summary>The truck begins to spot, unless it waited for its berth in vain.</summary>
    /// <param name="truck">The truck.</param>
    /// <param name="loader">Its loader.</param>
    /// <param name="hasBerth">Whether it has a berth.</param>
    /// <param name="spot">The ticks that it takes.</param>
    public bool TrySpot(Truck truck, Loader loader, bool hasBerth, out long spot)
    {
        if (!hasBerth)
        {
            board.Leave(truck);
            spot = 0;
            return false;
        }

        spot = truck.DrawSpot();
        truck.Ledger.Enter(TimeCategory.Spot);
        loader.BeginSpotting();
        board.Spot(truck);
        truck.Failures.Operate(spot);
        return true;
    }

    /// <summary>The truck has spotted, and waits until the loader has time for it; in vain as for a berth.</summary>
    public Wait TakeBucket(Truck truck, Loader loader)
    {
        loader.EndSpotting();
        if (loader.Bucket == loader.Berth || loader.Bucket.TryAcquire())
            return Wait.Over;
        truck.Ledger.Enter(TimeCategory.QueueLoader);
        return IsClosed(loader, truck) || truck.MustStop ? Wait.InVain : loader.Bucket.Acquire();
    }

    /// <summary>
    /// Begins to load a truck, unless it waited for the loader in vain, or the loader has finished here meanwhile: then
    /// it leaves its berth.
    /// </summary>
    /// <param name="truck">The truck.</param>
    /// <param name="loader">Its loader.</param>
    /// <param name="hasBucket">Whether the loader has time for it.</param>
    /// <param name="load">The ticks that it takes.</param>
    /// <param name="payload">Tonnes that it is to carry.</param>
    public bool TryLoad(Truck truck, Loader loader, bool hasBucket, out long load, out double payload)
    {
        if (!hasBucket || !IsServedBy(loader, truck))
        {
            loader.TurnAway(hasBucket);
            board.Leave(truck);
            (load, payload) = (0, 0);
            return false;
        }

        load = loader.Dig(truck, out payload);
        truck.Ledger.Enter(TimeCategory.Load);
        loader.Ledger.Enter(TimeCategory.Load);
        if (loader.IsFinished)
            assignments.Finish(loader);
        truck.Failures.Operate(load);
        return true;
    }

    /// <summary>The truck is full, and drives off.</summary>
    /// <param name="truck">The truck.</param>
    /// <param name="loader">Its loader.</param>
    /// <param name="spotted">When it began to spot.</param>
    /// <param name="payload">Tonnes that it carries.</param>
    public void SendOff(Truck truck, Loader loader, long spotted, double payload)
    {
        truck.Fill(payload);
        board.Leave(truck);
        loader.SendOff(spotted, payload);
        truck.Ledger.Enter(TimeCategory.TravelLoaded);
    }

    private bool IsClosed(Loader loader, Truck truck) =>
        (loader.IsOut && (board.SendsOn || loader.HasLeft)) || !IsServedBy(loader, truck);

    /// <summary>Whether the loader is still where the truck has come to it, and digs what the truck may haul.</summary>
    private static bool IsServedBy(Loader loader, Truck truck) => truck.At == loader.Face && loader.Serves(truck);
}
