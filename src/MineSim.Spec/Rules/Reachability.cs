using MineSim.Spec.Roads;

namespace MineSim.Spec.Rules;

/// <summary>Which nodes can be reached from which.</summary>
internal sealed class Reachability
{
    private readonly Dictionary<string, List<string>> _next = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _reached = new(StringComparer.Ordinal);

    /// <param name="segments">The roads.</param>
    /// <param name="isOpen">Which of them may be driven; all unless given.</param>
    public Reachability(IEnumerable<RoadSegmentSpec> segments, Func<RoadSegmentSpec, bool>? isOpen = null)
    {
        foreach (var segment in segments)
        {
            var forth = From(segment.From);
            var back = From(segment.To);
            if (isOpen is not null && !isOpen(segment))
                continue;
            forth.Add(segment.To);
            if (segment.TwoWay)
                back.Add(segment.From);
        }
    }

    /// <summary>Whether a node is part of the network.</summary>
    public bool Knows(string node) => _next.ContainsKey(node);

    /// <summary>Whether a way leads from one node to another.</summary>
    public bool Leads(string from, string to)
    {
        if (!_reached.TryGetValue(from, out var reached))
            _reached[from] = reached = Explore(from);
        return reached.Contains(to);
    }

    private HashSet<string> Explore(string start)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Stack<string>(reached);
        while (open.TryPop(out var node))
        {
            foreach (var next in _next[node].Where(reached.Add))
                open.Push(next);
        }

        return reached;
    }

    private List<string> From(string node)
    {
        if (!_next.TryGetValue(node, out var next))
            _next[node] = next = [];
        return next;
    }
}
