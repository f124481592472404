using MineSim.Kernel;
using MineSim.Mine.Roads.Condition;
using MineSim.Mine.Roads.Travel;

namespace MineSim.Mine.Roads.Bunching;

/// <summary>
/// A part of a route that a truck drives without thinking again, since nobody can come between it and the trucks ahead:
/// whoever drives a lane of it has come through the one before. The time at its end is known at its beginning.
/// </summary>
/// <param name="legs">Its legs in the order of travel, each with the number of its lane (−1 where trucks may pass) and
/// its hours.</param>
/// <param name="first">The first of them.</param>
internal sealed class Line((int Lane, Distribution Hours)[] legs, Leg first)
{
    /// <summary>Legs that it consists of.</summary>
    public int Count => legs.Length;

    /// <summary>The place of its first leg among those of the route.</summary>
    public int Start { get; init; }

    /// <summary>
    /// Length in km from its beginning to the end of the route; 0 where that of a segment of the route is not known.
    /// </summary>
    public double KmLeft { get; init; }

    /// <summary>
    /// What a trip over the route takes from its beginning on, where it may be closed: there a truck may turn off.
    /// </summary>
    public TripUse UseLeft { get; init; }

    /// <summary>The first of its legs.</summary>
    public Leg First => first;

    /// <summary>Mean hours from its beginning to the end of the route.</summary>
    public double HoursLeft { get; init; }

    /// <summary>Mean hours from its end to that of the route.</summary>
    public double HoursBeyond { get; init; }

    /// <summary>Share of the route's mean time that is before it.</summary>
    public double ShareBefore { get; init; }

    /// <summary>Share of the route's mean time that is over at its end.</summary>
    public double ShareAfter { get; init; } = 1;

    /// <summary>The number of the one-lane segment that it is; −1 when it is none.</summary>
    public int OneLane { get; init; } = -1;

    /// <summary>The number of the junction that is crossed at its beginning; −1 when none is.</summary>
    public int Junction { get; init; } = -1;

    /// <summary>By which of the junction's approaches it is crossed.</summary>
    public int Approach { get; init; }

    /// <summary>The way in which its one-lane segment is driven: 0, or 1 for back.</summary>
    public int Way => first.Back ? 1 : 0;

    /// <summary>Whether its first leg is on a road that may be closed.</summary>
    public bool MayBeClosed { get; init; }

    /// <summary>Whether a truck that comes to it just drives on.</summary>
    public bool IsPlain => OneLane < 0 && !MayBeClosed;

    /// <summary>Ticks that a truck takes which begins it now.</summary>
    /// <param name="now">Now.</param>
    /// <param name="factor">What all times of this trip are multiplied by.</param>
    /// <param name="stream">What drawn times come from.</param>
    /// <param name="lanes">The lanes of the mine.</param>
    /// <param name="roads">The route as its roads are now; <see langword="null"/> where they never change.</param>
    public long Drive(long now, double factor, RandomStream stream, Lane[] lanes, RouteCondition? roads = null)
    {
        var time = now;
        for (var i = 0; i < legs.Length; i++)
        {
            var (lane, hours) = legs[i];
            var alone = Clock.FromHours((hours.Sample(stream) + (roads?.ExtraHoursOn(Start + i) ?? 0)) * factor);
            time = lane < 0 ? time + alone : lanes[lane].Pass(time, alone);
        }

        return time - now;
    }

    /// <summary>
    /// Its part of the ticks of a trip on which trucks may pass everywhere; the parts add up to the trip.
    /// </summary>
    public long PartOf(long trip) => (long)(trip * ShareAfter) - (long)(trip * ShareBefore);
}
