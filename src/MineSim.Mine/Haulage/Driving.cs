using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>How a truck drives along a route, empty or loaded: behind others where it may not pass, and with breakdowns on the way.</summary>
/// <remarks>
/// Most trips meet nothing, and are one wait in the truck's own process; only the others are an activity of their own.
/// </remarks>
internal sealed class Driving(Lane[] lanes, DispatchBoard board, Stoppages stoppages, RepairShop shop, Simulation simulation)
{
    /// <summary>
    /// Begins a trip if it meets nothing: it is over when <paramref name="trip"/> has passed. If it does,
    /// <see cref="Drive"/> drives it.
    /// </summary>
    /// <param name="truck">The truck, at the beginning of the route.</param>
    /// <param name="route">The way.</param>
    /// <param name="trip">Ticks that it takes, as far as that is known.</param>
    public static bool TryGoThrough(Truck truck, Route route, out long trip)
    {
        if (route.Lines is not null)
        {
            trip = 0;
            return false;
        }

        trip = truck.DrawTrip(route);
        return truck.Failures.Allow(trip);
    }

    /// <summary>Drives a trip that <see cref="TryGoThrough"/> did not begin.</summary>
    /// <param name="truck">The truck, at the beginning of the route.</param>
    /// <param name="route">The way.</param>
    /// <param name="trip">The ticks that it said.</param>
    public Activity Drive(Truck truck, Route route, long trip) =>
        route.Lines is null ? DriveAndBreakDown(truck, trip) : DriveInLine(truck, route);

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
}
