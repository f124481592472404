using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>
/// How a truck drives along a route, empty or loaded: behind others where it may not pass, in its turn at one-lane
/// segments, and with breakdowns on the way.
/// </summary>
/// <remarks>
/// Most trips meet nothing, and are one wait in the truck's own process; only the others are an activity of their own.
/// A truck that breaks down is pulled off the road at once, also from a one-lane segment, which it enters anew for the rest of it.
/// </remarks>
internal sealed class Driving(Traffic traffic, DispatchBoard board, Stoppages stoppages, RepairShop shop, Simulation simulation)
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
        route.Lines is null ? DriveAndBreakDown(truck, trip, null) : DriveInLine(truck, route);

    /// <summary>A trip on which other trucks cannot be passed everywhere.</summary>
    private async Activity DriveInLine(Truck truck, Route route)
    {
        var factor = truck.DrawFactor(route);
        foreach (var line in route.Lines!)
        {
            var oneLane = traffic.OneLaneOf(line);
            if (oneLane is not null && !oneLane.TryEnter(line.Way)) await WaitForTurn(truck, line, oneLane);
            var time = truck.DriveLine(line, factor, simulation.Now, traffic.Lanes);
            if (truck.Failures.Allow(time)) await simulation.Delay(time);
            else await DriveAndBreakDown(truck, time, line);
            oneLane?.Leave(line.Way);
        }
    }

    /// <summary>A trip with breakdowns on the way. While the truck is down its loader does not count on it.</summary>
    private async Activity DriveAndBreakDown(Truck truck, long trip, Line? line)
    {
        var stage = truck.Ledger.Current;
        var oneLane = line is null ? null : traffic.OneLaneOf(line);
        var beyond = line is null ? 0 : Clock.FromHours(line.HoursBeyond);
        while (!truck.Failures.Allow(trip))
        {
            var part = truck.Failures.Left;
            truck.Failures.Operate(part);
            await simulation.Delay(part);
            oneLane?.Leave(line!.Way);
            DispatchBoard.Withdraw(truck);
            await shop.Mend(truck);
            stoppages.ForgetMissed(truck);
            await stoppages.Take(truck);
            truck.Ledger.Enter(stage);
            trip -= part;
            board.GoOn(truck, trip + beyond);
            if (oneLane is not null && !oneLane.TryEnter(line!.Way)) await WaitForTurn(truck, line, oneLane);
        }

        await simulation.Delay(trip);
    }

    /// <summary>The truck waits at an end of a one-lane segment until it is let in, and takes the stops that fall due there.</summary>
    private async Activity WaitForTurn(Truck truck, Line line, OneLane oneLane)
    {
        var stage = truck.Ledger.Current;
        while (true)
        {
            if (stoppages.AreDue(truck))
            {
                DispatchBoard.Withdraw(truck);
                await stoppages.Take(truck);
                board.GoOn(truck, Clock.FromHours(line.HoursLeft));
            }
            else
            {
                truck.Ledger.Enter(TimeCategory.QueueRoad);
                var since = simulation.Now;
                var isIn = await oneLane.Enter(line.Way);
                oneLane.Hold(line.Way, simulation.Now - since);
                if (isIn) break;
                if (stoppages.AreDue(truck)) continue;
            }

            // Others come back from the same stop at this instant: nobody goes in before all stand there again.
            oneLane.ComeBack(line.Way);
            await simulation.Delay(0);
            if (oneLane.TryReenter(line.Way)) break;
        }

        truck.Ledger.Enter(stage);
        board.Delay(truck, line.HoursLeft);
    }
}
