namespace MineSim.Mine;

/// <summary>The routes between all places of a mine, found once before the run.</summary>
internal sealed class RouteTable
{
    private readonly Route?[] loaded;
    private readonly Route?[] empty;
    private readonly int places;

    public RouteTable(RoadNetworkSpec roads, IReadOnlyList<Place> all)
    {
        var network = new RoadNetwork(roads);
        places = all.Count;
        loaded = new Route?[places * places];
        empty = new Route?[places * places];
        foreach (var start in all)
        {
            Fill(loaded, network.RoutesFrom(start.Node, loaded: true), start, all);
            Fill(empty, network.RoutesFrom(start.Node, loaded: false), start, all);
        }
    }

    /// <summary>The way for a loaded truck; <see langword="null"/> when there is none.</summary>
    public Route? Loaded(Place from, Place to) => loaded[from.Number * places + to.Number];

    /// <summary>The way for an empty truck; <see langword="null"/> when there is none.</summary>
    public Route? Empty(Place from, Place to) => empty[from.Number * places + to.Number];

    private static void Fill(Route?[] table, Dictionary<string, Route> routes, Place start, IReadOnlyList<Place> all)
    {
        foreach (var end in all) table[start.Number * all.Count + end.Number] = routes.GetValueOrDefault(end.Node);
    }
}
