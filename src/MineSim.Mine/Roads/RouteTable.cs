using MineSim.Mine.Ground;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads;

/// <summary>The routes of a truck model between all places of a mine, found once before the run.</summary>
internal sealed class RouteTable
{
    private readonly Route?[] _loaded;
    private readonly Route?[] _empty;
    private readonly int _places;

    /// <param name="roads">The roads.</param>
    /// <param name="all">All places, by number.</param>
    /// <param name="model">Whose routes they are; <see langword="null"/> for trucks that the roads' own times hold
    /// for.</param>
    /// <param name="open">The routes with further roads, where those hold that lead over none of them.</param>
    /// <param name="isClosed">Which those roads are.</param>
    public RouteTable(
        RoadNetworkSpec roads,
        IReadOnlyList<Place> all,
        TruckModelSpec? model = null,
        RouteTable? open = null,
        Func<RoadSegmentSpec, bool>? isClosed = null
    )
    {
        var network = new RoadNetwork(roads, model);
        _places = all.Count;
        _loaded = new Route?[_places * _places];
        _empty = new Route?[_places * _places];
        string[] nodes = [.. all.Select(place => place.Node).Distinct()];
        foreach (var start in all)
        {
            Fill(_loaded, loaded: true, start);
            Fill(_empty, loaded: false, start);
        }

        void Fill(Route?[] table, bool loaded, Place start)
        {
            if (open is null)
            {
                var routes = network.RoutesFrom(start.Node, loaded, nodes);
                foreach (var end in all)
                    table[start.Number * _places + end.Number] = routes.GetValueOrDefault(end.Node);
                return;
            }

            var before = loaded ? open._loaded : open._empty;
            string[] cut =
            [
                .. all.Where(end => !Holds(before[start.Number * _places + end.Number]))
                    .Select(end => end.Node)
                    .Distinct(),
            ];
            var others = cut.Length > 0 ? network.RoutesFrom(start.Node, loaded, cut) : [];
            foreach (var end in all)
            {
                var route = before[start.Number * _places + end.Number];
                table[start.Number * _places + end.Number] = Holds(route) ? route : others.GetValueOrDefault(end.Node);
            }
        }

        bool Holds(Route? route) => route is not null && !route.Legs.Any(leg => isClosed!(leg.Leg.Segment));
    }

    /// <summary>The routes that trucks take: empty to faces and the line-up, loaded from faces to dumps.</summary>
    /// <param name="places">All places, by number.</param>
    public IEnumerable<Route> Used(IReadOnlyList<Place> places) =>
        from start in places
        from end in places
        let route = end is Face or LineUp ? Empty(start, end)
        : start is Face ? Loaded(start, end)
        : null
        where route is not null
        select route;

    /// <summary>The way for a loaded truck; <see langword="null"/> when there is none.</summary>
    public Route? Loaded(Place from, Place to) => _loaded[from.Number * _places + to.Number];

    /// <summary>The way for an empty truck; <see langword="null"/> when there is none.</summary>
    public Route? Empty(Place from, Place to) => _empty[from.Number * _places + to.Number];
}
