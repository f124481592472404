using MineSim.Kernel;
using MineSim.Mine.Crossings;
using MineSim.Mine.Dispatch;
using MineSim.Mine.Fleet;
using MineSim.Mine.Ground;
using MineSim.Mine.Maintenance;
using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Bunching;
using MineSim.Mine.Stops;
using MineSim.Records.TimeUsage;

namespace MineSim.Mine.Haulage;

/// <summary>
/// How a truck drives along a route, empty or loaded: behind others where it may not pass, in its turn at one-lane
/// segments and junctions, round closed roads, and with breakdowns on the way.
/// </summary>
/// <remarks>
/// Most trips meet nothing, and are one wait in the truck's own process; only the others are an activity of their own.
/// A truck that breaks down is pulled off the road at once, also from a one-lane segment, which it enters anew for the
/// rest of it.
/// A truck under way learns that a road is closed where that begins: from there it takes the way that is left, or
/// waits.
/// </remarks>
internal sealed class Driving(
    Traffic traffic,
    DispatchBoard board,
    Stoppages stoppages,
    Workshop workshop,
    Simulation simulation
)
{
    /// <summary>
    /// A truck sets off for a place. If the trip meets nothing, it is over when <paramref name="trip"/> has passed; if it
    /// does, <see cref="Drive(Truck, long)"/> drives it.
    /// </summary>
    /// <param name="truck">The truck.</param>
    /// <param name="place">Where to; there has to be a way.</param>
    /// <param name="trip">Ticks that it takes; below 0 when that is not known before.</param>
    public bool TryGoThrough(Truck truck, Place place, out long trip) =>
        TryGoThrough(truck, truck.LeaveFor(place), out trip);

    /// <summary>Drives a trip that <see cref="TryGoThrough(Truck, Place, out long)"/> did not begin.</summary>
    /// <param name="truck">The truck, where it set off.</param>
    /// <param name="trip">The ticks that it said.</param>
    public Activity Drive(Truck truck, long trip) => Drive(truck, truck.WayTo(truck.To), trip);

    /// <summary>
    /// The truck stands where no open road leads on, until one is opened or a stop that fell due is over.
    /// </summary>
    /// <param name="truck">The truck.</param>
    /// <param name="hoursLeft">Mean hours that are left of its trip.</param>
    public async Activity WaitForRoad(Truck truck, double hoursLeft)
    {
        var stage = truck.Ledger.Current;
        if (truck.MustStop)
        {
            await StopOnTheRoad(truck, hoursLeft);
        }
        else
        {
            truck.Ledger.Enter(TimeCategory.QueueRoad);
            await traffic.Closures.Wait();
            board.Delay(truck, hoursLeft);
        }

        truck.Ledger.Enter(stage);
    }

    private Activity Drive(Truck truck, Route route, long trip) =>
        trip >= 0 ? DriveAndBreakDown(truck, route, trip, null) : DriveInParts(truck, route);

    /// <summary>Sets off on a trip, if it meets nothing.</summary>
    /// <param name="truck">The truck, at the beginning of the route.</param>
    /// <param name="route">The way.</param>
    /// <param name="trip">Ticks that it takes; below 0 when that is not known before.</param>
    private bool TryGoThrough(Truck truck, Route route, out long trip)
    {
        truck.Drive(route.Km);
        truck.Meter?.Drive(route, truck.Skill.Fuel);
        var roads = traffic.Condition?.Of(route);
        truck.Failures.EnterRoad(roads is null ? route.Ageing?.AsBuilt : roads.Ageing);
        trip = route.Lines switch
        {
            null => truck.DrawTrip(route, roads),
            [{ IsPlain: true } whole] when route.HasLanes => truck.DriveLine(
                whole,
                truck.DrawFactor(route),
                simulation.Now,
                traffic.Lanes,
                roads
            ),
            _ => -1,
        };
        if (trip < 0)
            return false;
        traffic.Use?.Count(route, 0, route.Numbers.Length, truck.Load, roads);
        traffic.Condition?.Pass(roads!, 0, route.Hours.Length, truck.Load, truck.EmptyMass);
        if (!truck.Failures.Allow(trip))
            return false;
        // The hours of the trip are booked, and those that follow are no longer driven.
        truck.Failures.LeaveRoad();
        return true;
    }

    /// <summary>A trip on which other trucks cannot be passed everywhere, or roads may be closed.</summary>
    private async Activity DriveInParts(Truck truck, Route route)
    {
        var factor = route.HasLanes ? truck.DrawFactor(route) : 1;
        var trip = route.HasLanes ? 0 : truck.DrawTrip(route, traffic.Condition?.Of(route));
        var left = trip;
        foreach (var line in route.Lines!)
        {
            while (line.MayBeClosed && traffic.Closures.IsClosed(line.First.Segment))
            {
                if (traffic.Closures.OnTheWay(truck.Spec, line, route) is { } detour)
                {
                    await TurnOff(truck, route, line, detour);
                    return;
                }

                await WaitForRoad(truck, HoursLeft(route, line));
            }

            var oneLane = traffic.OneLaneOf(line);
            if (oneLane is not null && !oneLane.TryEnter(line.Way))
                await WaitForTurn(truck, route, line, oneLane);
            // With its turn on a one-lane segment, not before: nobody stands in a junction.
            if (traffic.JunctionOf(line) is { } junction && !junction.TryCross())
                await WaitToCross(truck, route, line, junction);
            var time = SetOff(truck, route, line, factor, trip, left);
            left -= time;
            if (truck.Failures.Allow(time))
                await simulation.Delay(time);
            else
                await DriveAndBreakDown(truck, route, time, line);
            oneLane?.Leave(line.Way);
        }

        truck.Failures.LeaveRoad();
    }

    /// <summary>Sets off on a line of a route.</summary>
    /// <param name="truck">The truck, at the beginning of the line.</param>
    /// <param name="route">The way.</param>
    /// <param name="line">The part of it.</param>
    /// <param name="factor">What its times are multiplied by on a route with lanes.</param>
    /// <param name="trip">Ticks for the whole of another.</param>
    /// <param name="left">What is left of them.</param>
    /// <returns>The ticks that it takes.</returns>
    private long SetOff(Truck truck, Route route, Line line, double factor, long trip, long left)
    {
        var roads = traffic.Condition?.Of(route);
        traffic.Use?.Count(route, line.Start, line.Count, truck.Load, roads);
        var time = route.HasLanes
            ? truck.DriveLine(line, factor, simulation.Now, traffic.Lanes, roads)
            : roads?.PartOf(line, left) ?? line.PartOf(trip);
        traffic.Condition?.Pass(roads!, line.Start, line.Count, truck.Load, truck.EmptyMass);
        return time;
    }

    /// <summary>The road ahead is closed: the truck takes the way that is left from here.</summary>
    private async Activity TurnOff(Truck truck, Route route, Line line, Route detour)
    {
        if (traffic.JunctionOf(line) is { } turning && !turning.TryCross())
            await WaitToCross(truck, route, line, turning);
        board.Delay(truck, traffic.MeanHours(detour));
        truck.Drive(-line.KmLeft);
        truck.Meter?.TurnOff(route, line);
        if (TryGoThrough(truck, detour, out var trip))
            await simulation.Delay(trip);
        else
            await Drive(truck, detour, trip);
    }

    /// <summary>A trip with breakdowns on the way. While the truck is down its loader does not count on it.</summary>
    private async Activity DriveAndBreakDown(Truck truck, Route route, long trip, Line? line)
    {
        var stage = truck.Ledger.Current;
        var oneLane = line is null ? null : traffic.OneLaneOf(line);
        var beyond = line is null
            ? 0
            : Clock.FromHours(line.HoursBeyond + traffic.ExtraHours(route, line.Start + line.Count));
        while (!truck.Failures.Allow(trip))
        {
            var part = truck.Failures.Left;
            truck.Failures.Operate(part);
            await simulation.Delay(part);
            oneLane?.Leave(line!.Way);
            board.Withdraw(truck);
            await workshop.Mend(truck);
            stoppages.ForgetMissed(truck);
            await stoppages.Take(truck);
            truck.Ledger.Enter(stage);
            trip -= part;
            board.GoOn(truck, trip + beyond);
            if (oneLane is not null && !oneLane.TryEnter(line!.Way))
                await WaitForTurn(truck, route, line, oneLane);
        }

        if (line is null)
            truck.Failures.LeaveRoad();
        await simulation.Delay(trip);
    }

    /// <summary>
    /// The truck waits at an end of a one-lane segment until it is let in, and takes the stops that fall due there.
    /// </summary>
    private async Activity WaitForTurn(Truck truck, Route route, Line line, OneLane oneLane)
    {
        var stage = truck.Ledger.Current;
        while (true)
        {
            if (truck.MustStop)
            {
                await StopOnTheRoad(truck, HoursLeft(route, line));
            }
            else
            {
                truck.Ledger.Enter(TimeCategory.QueueRoad);
                if (await oneLane.Enter(line.Way))
                    break;
                if (truck.MustStop)
                    continue;
            }

            // Others come back from the same stop at this instant: nobody goes in before all stand there again.
            oneLane.ComeBack(line.Way);
            await simulation.Delay(0);
            if (oneLane.TryReenter(line.Way))
                break;
        }

        truck.Ledger.Enter(stage);
        board.Delay(truck, HoursLeft(route, line));
    }

    /// <summary>
    /// The truck waits to drive into a junction. That is no point at which stops are taken: it goes on before long.
    /// </summary>
    private async Activity WaitToCross(Truck truck, Route route, Line line, Junction junction)
    {
        var stage = truck.Ledger.Current;
        truck.Ledger.Enter(TimeCategory.QueueRoad);
        await junction.Cross(line.Approach, truck.Load > 0);
        truck.Ledger.Enter(stage);
        board.Delay(truck, HoursLeft(route, line));
    }

    /// <summary>Mean hours from the beginning of a line to the end of its route.</summary>
    private double HoursLeft(Route route, Line line) => line.HoursLeft + traffic.ExtraHours(route, line.Start);

    /// <summary>The truck takes the stops that are due where it stands; meanwhile nobody counts on it.</summary>
    private async Activity StopOnTheRoad(Truck truck, double hoursLeft)
    {
        board.Withdraw(truck);
        await stoppages.Take(truck);
        board.GoOn(truck, Clock.FromHours(hoursLeft));
    }
}
