using MineSim.Mine.Ground;
using MineSim.Mine.Roads.Bunching;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads;

/// <summary>
/// The routes of a mine while some of its roads are closed. Those that lead over none of them are the open mine's; the
/// others are found when first needed.
/// </summary>
internal sealed class ClosedRoutes
{
    private readonly Dictionary<TruckModelSpec, RouteTable> _byModel = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(TruckModelSpec Model, string From, string To, bool Loaded), Route?> _onTheWay = [];
    private readonly RouteBook _open;
    private readonly RoadNetworkSpec _roads;
    private readonly LaneBook _lanes;

    public ClosedRoutes(
        RouteBook open,
        RoadNetworkSpec roads,
        LaneBook lanes,
        Func<RoadSegmentSpec, bool> isClosed,
        IReadOnlyList<Place> places
    )
    {
        _roads = roads with { Segments = [.. roads.Segments.Where(segment => !isClosed(segment))] };
        _lanes = lanes;
        _open = open;
        foreach (var model in open.Models)
        {
            var table = new RouteTable(_roads, places, open.Hauling(model), open[model], isClosed);
            foreach (var route in table.Used(places))
                lanes.Part(route);
            _byModel[model] = table;
        }
    }

    /// <summary>The routes of a truck model.</summary>
    public RouteTable this[TruckModelSpec model] => _byModel[model];

    /// <summary>
    /// The way from a node to another for a truck that is under way; <see langword="null"/> when there is none.
    /// </summary>
    public Route? OnTheWay(TruckModelSpec model, string from, string to, bool loaded)
    {
        lock (_onTheWay)
        {
            var key = (model, from, to, loaded);
            if (_onTheWay.TryGetValue(key, out var known))
                return known;
            var found = new RoadNetwork(_roads, _open.Hauling(model))
                .RoutesFrom(from, loaded, [to])
                .GetValueOrDefault(to);
            if (found is not null)
                _lanes.Part(found);
            return _onTheWay[key] = found;
        }
    }
}
