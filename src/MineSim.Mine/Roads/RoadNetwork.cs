using MineSim.Kernel;
using MineSim.Spec.Fleet;
using MineSim.Spec.Roads;

namespace MineSim.Mine.Roads;

/// <summary>Finds the ways with the least mean travel time (Dijkstra) for one truck model.</summary>
internal sealed class RoadNetwork
{
    private readonly Dictionary<string, List<Leg>> _from = [];
    private readonly LegTimes _times;
    private readonly Distribution? _variation;

    public RoadNetwork(RoadNetworkSpec spec, TruckModelSpec? model = null)
    {
        _variation = spec.Variation.Variance == 0 && spec.Variation.Mean == 1 ? null : spec.Variation;
        _times = new LegTimes(spec, model);
        foreach (var segment in spec.Segments)
        {
            Add(new(segment, Back: false));
            if (segment.TwoWay)
                Add(new(segment, Back: true));
        }
    }

    /// <summary>Routes from a node to those that can be reached.</summary>
    /// <param name="start">The node.</param>
    /// <param name="loaded">Whether the truck is loaded.</param>
    /// <param name="ends">The nodes that matter; <see langword="null"/> for all.</param>
    public Dictionary<string, Route> RoutesFrom(string start, bool loaded, IReadOnlyCollection<string>? ends = null)
    {
        var reached = Reach(start, loaded);
        return (ends ?? reached.Keys)
            .Where(reached.ContainsKey)
            .ToDictionary(node => node, node => _times.Route(Trace(reached, node), loaded, _variation));
    }

    /// <summary>The legs from one node to another; <see langword="null"/> when no way leads there.</summary>
    public IReadOnlyList<Leg>? Way(string start, string end, bool loaded)
    {
        var reached = Reach(start, loaded);
        return reached.ContainsKey(end) ? Trace(reached, end) : null;
    }

    private Dictionary<string, (double Hours, Leg? By)> Reach(string start, bool loaded)
    {
        var reached = new Dictionary<string, (double Hours, Leg? By)> { [start] = (0, null) };
        var settled = new HashSet<string>();
        var open = new PriorityQueue<string, double>();
        open.Enqueue(start, 0);
        while (open.TryDequeue(out var node, out var hours))
        {
            if (!settled.Add(node))
                continue;
            foreach (var leg in _from.GetValueOrDefault(node) ?? [])
            {
                var there = hours + _times.Mean(leg, loaded);
                if (reached.TryGetValue(leg.To, out var known) && known.Hours <= there)
                    continue;
                reached[leg.To] = (there, leg);
                open.Enqueue(leg.To, there);
            }
        }

        return reached;
    }

    private static List<Leg> Trace(Dictionary<string, (double Hours, Leg? By)> reached, string node)
    {
        var legs = new List<Leg>();
        while (reached[node].By is { } leg)
        {
            legs.Add(leg);
            node = leg.From;
        }

        legs.Reverse();
        return legs;
    }

    private void Add(Leg leg)
    {
        if (!_from.TryGetValue(leg.From, out var legs))
            _from[leg.From] = legs = [];
        legs.Add(leg);
    }
}
