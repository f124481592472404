using MineSim.Kernel;

namespace MineSim.Mine;

/// <summary>Finds the routes with the least mean travel time (Dijkstra).</summary>
internal sealed class RoadNetwork
{
    private readonly Dictionary<string, List<Leg>> _from = [];
    private readonly Distribution? _variation;

    public RoadNetwork(RoadNetworkSpec spec)
    {
        _variation = spec.Variation.Variance == 0 && spec.Variation.Mean == 1 ? null : spec.Variation;
        foreach (var segment in spec.Segments)
        {
            Add(segment.From, segment.To, segment);
            if (segment.TwoWay) Add(segment.To, segment.From, segment);
        }
    }

    /// <summary>Routes from a node to every node that can be reached.</summary>
    /// <param name="start">The node.</param>
    /// <param name="loaded">Whether the truck is loaded.</param>
    public Dictionary<string, Route> RoutesFrom(string start, bool loaded)
    {
        var reached = new Dictionary<string, (double Hours, string? Before, RoadSegmentSpec? By)> { [start] = (0, null, null) };
        var settled = new HashSet<string>();
        var open = new PriorityQueue<string, double>();
        open.Enqueue(start, 0);
        while (open.TryDequeue(out var node, out var hours))
        {
            if (!settled.Add(node)) continue;
            foreach (var leg in _from.GetValueOrDefault(node) ?? [])
            {
                var there = hours + leg.TimeOf(loaded).Mean;
                if (reached.TryGetValue(leg.To, out var known) && known.Hours <= there) continue;
                reached[leg.To] = (there, node, leg.Segment);
                open.Enqueue(leg.To, there);
            }
        }

        return reached.Keys.ToDictionary(node => node, node => Trace(node));

        Route Trace(string node)
        {
            var constant = 0.0;
            var drawn = new List<Distribution>();
            while (reached[node] is { Before: { } before, By: { } by })
            {
                var time = loaded ? by.LoadedTime : by.EmptyTime;
                if (time.Variance == 0) constant += time.Mean;
                else drawn.Add(time);
                node = before;
            }

            drawn.Reverse();
            return new Route(constant, drawn, _variation);
        }
    }

    private void Add(string start, string end, RoadSegmentSpec segment)
    {
        if (!_from.TryGetValue(start, out var legs)) _from[start] = legs = [];
        legs.Add(new Leg(end, segment));
    }

    private readonly record struct Leg(string To, RoadSegmentSpec Segment)
    {
        public Distribution TimeOf(bool loaded) => loaded ? Segment.LoadedTime : Segment.EmptyTime;
    }
}
