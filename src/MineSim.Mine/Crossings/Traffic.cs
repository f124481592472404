using MineSim.Kernel;
using MineSim.Mine.Ground;
using MineSim.Mine.Roads;
using MineSim.Mine.Roads.Bunching;
using MineSim.Mine.Roads.Condition;
using MineSim.Spec;
using MineSim.Spec.Calendars;

namespace MineSim.Mine.Crossings;

/// <summary>What happens on the roads of a mine within one replication.</summary>
internal sealed class Traffic
{
    private readonly OneLane[] _oneLanes;

    /// <param name="spec">The mine.</param>
    /// <param name="routes">Its routes.</param>
    /// <param name="places">Its places by number.</param>
    /// <param name="situation">What is told when roads change.</param>
    /// <param name="reroute">Told when roads were closed or opened.</param>
    /// <param name="simulation">The world it is part of.</param>
    public Traffic(
        MineSpec spec,
        RouteBook routes,
        IReadOnlyList<Place> places,
        Situation situation,
        Action<OpenRoutes> reroute,
        Simulation simulation
    )
    {
        var headway = Clock.FromHours(spec.Roads.HeadwayHours);
        Lanes = [.. Enumerable.Range(0, routes.Lanes).Select(_ => new Lane(headway))];
        _oneLanes = [.. routes.OneLanes.Select(oneLane => new OneLane(oneLane.Platoon, simulation))];
        Junctions =
        [
            .. spec.Roads.Junctions.Select((junction, i) => new Junction(junction, routes.Approaches[i], simulation)),
        ];
        Closures = new RoadClosures(spec, routes, places, reroute, simulation);
        if (spec.Roads.ResistanceChanges)
            Condition = new RoadCondition(spec, Closures.IsClosed, situation, simulation);
    }

    /// <summary>Where trucks stay in line.</summary>
    public Lane[] Lanes { get; }

    /// <summary>The junctions, as lines number them.</summary>
    public Junction[] Junctions { get; }

    /// <summary>What is closed.</summary>
    public RoadClosures Closures { get; }

    /// <summary>How heavy roads are; <see langword="null"/> where that never changes.</summary>
    public RoadCondition? Condition { get; }

    /// <summary>Counts what goes over the roads; <see langword="null"/> when nobody wants to know.</summary>
    public RoadUse? Use { get; set; }

    /// <summary>
    /// Ticks by which trucks were longer on the road than alone, behind others that they could not pass.
    /// </summary>
    public long HeldUp => Lanes.Sum(lane => lane.HeldUp);

    /// <summary>Ticks for which trucks waited to go a way over a one-lane segment; 0 when it is none.</summary>
    public long HeldBefore(int oneLane, Leg leg) => oneLane < 0 ? 0 : _oneLanes[oneLane].Held(leg.Back ? 1 : 0);

    /// <summary>The one-lane segment that a line is; <see langword="null"/> when it is none.</summary>
    public OneLane? OneLaneOf(Line line) => line.OneLane < 0 ? null : _oneLanes[line.OneLane];

    /// <summary>The junction that is crossed at the beginning of a line; <see langword="null"/> when none is.</summary>
    public Junction? JunctionOf(Line line) => line.Junction < 0 ? null : Junctions[line.Junction];

    /// <summary>
    /// Roads begin to be closed and opened, to get wet and to be graded, and junctions to be crossed.
    /// </summary>
    /// <param name="calendar">The calendar of the mine.</param>
    /// <param name="opened">Told when a road has been opened.</param>
    public void Open(CalendarSpec calendar, Action opened)
    {
        Closures.Open(
            calendar,
            Condition is { } roads
                ? () =>
                {
                    opened();
                    roads.CallGraders();
                }
                : opened
        );
        foreach (var junction in Junctions)
            junction.Open();
        Condition?.Open();
    }

    /// <summary>Mean hours of a trip that begins now.</summary>
    public double MeanHours(Route route) => route.MeanHours + ExtraHours(route, 0);

    /// <summary>
    /// Mean hours by which roads as they are now make the way from a leg to the end of a route longer.
    /// </summary>
    public double ExtraHours(Route route, int fromLeg) => Condition?.Of(route).ExtraHoursFrom(fromLeg) ?? 0;

    /// <summary>
    /// All who wait on the road think again; not at junctions, where it takes no longer than the crossings of those
    /// ahead.
    /// </summary>
    public void CallWaiting()
    {
        foreach (var oneLane in _oneLanes)
            oneLane.CallWaiting();
        Closures.CallWaiting();
    }
}
