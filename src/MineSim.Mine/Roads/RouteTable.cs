namespace MineSim.Mine;

/// <summary>The routes between all places of a mine, found once before the run.</summary>
internal sealed class RouteTable
{
    private readonly Route?[] _loaded;
    private readonly Route?[] _empty;
    private readonly int _places;

    public RouteTable(RoadNetworkSpec roads, IReadOnlyList<Place> all)
    {
        var network = new RoadNetwork(roads);
        _places = all.Count;
        _loaded = new Route?[_places * _places];
        _empty = new Route?[_places * _places];
        foreach (var start in all)
        {
            Fill(_loaded, network.RoutesFrom(start.Node, loaded: true), start, all);
            Fill(_empty, network.RoutesFrom(start.Node, loaded: false), start, all);
        }
    }

    /// <summary>The way for a loaded truck; <see langword="null"/> when there is none.</summary>
    public Route? Loaded(Place from, Place to) => _loaded[from.Number * _places + to.Number];

    /// <summary>The way for an empty truck; <see langword="null"/> when there is none.</summary>
    public Route? Empty(Place from, Place to) => _empty[from.Number * _places + to.Number];

    private static void Fill(Route?[] table, Dictionary<string, Route> routes, Place start, IReadOnlyList<Place> all)
    {
        foreach (var end in all) table[start.Number * all.Count + end.Number] = routes.GetValueOrDefault(end.Node);
    }
}
