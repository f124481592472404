namespace MineSim.Mine;

/// <summary>The routes of a truck model between all places of a mine, found once before the run.</summary>
internal sealed class RouteTable
{
    private readonly Route?[] _loaded;
    private readonly Route?[] _empty;
    private readonly int _places;

    /// <param name="roads">The roads.</param>
    /// <param name="all">All places, by number.</param>
    /// <param name="model">Whose routes they are; <see langword="null"/> for trucks that the roads' own times hold for.</param>
    public RouteTable(RoadNetworkSpec roads, IReadOnlyList<Place> all, TruckModelSpec? model = null)
    {
        var network = new RoadNetwork(roads, model);
        _places = all.Count;
        _loaded = new Route?[_places * _places];
        _empty = new Route?[_places * _places];
        string[] nodes = [.. all.Select(place => place.Node).Distinct()];
        foreach (var start in all)
        {
            Fill(_loaded, network.RoutesFrom(start.Node, loaded: true, nodes), start, all);
            Fill(_empty, network.RoutesFrom(start.Node, loaded: false, nodes), start, all);
        }
    }

    /// <summary>The routes that trucks take: empty to faces and the line-up, loaded from faces to dumps.</summary>
    /// <param name="places">All places, by number.</param>
    public IEnumerable<Route> Used(IReadOnlyList<Place> places) =>
        from start in places
        from end in places
        let route = end is Face or LineUp ? Empty(start, end) : start is Face ? Loaded(start, end) : null
        where route is not null
        select route;

    /// <summary>The way for a loaded truck; <see langword="null"/> when there is none.</summary>
    public Route? Loaded(Place from, Place to) => _loaded[from.Number * _places + to.Number];

    /// <summary>The way for an empty truck; <see langword="null"/> when there is none.</summary>
    public Route? Empty(Place from, Place to) => _empty[from.Number * _places + to.Number];

    private static void Fill(Route?[] table, Dictionary<string, Route> routes, Place start, IReadOnlyList<Place> all)
    {
        foreach (var end in all) table[start.Number * all.Count + end.Number] = routes.GetValueOrDefault(end.Node);
    }
}
