using MineSim.Scenarios.Language;
using MineSim.Spec.Roads;

namespace MineSim.Scenarios.Checking;

/// <summary>Which nodes can be reached from which.</summary>
internal sealed class Reachability
{
    private readonly Dictionary<string, List<string>> _next = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _reached = new(StringComparer.Ordinal);

    public Reachability(IEnumerable<RoadSegmentSpec> segments)
    {
        foreach (var segment in segments)
        {
            From(segment.From).Add(segment.To);
            var back = From(segment.To);
            if (segment.TwoWay)
                back.Add(segment.From);
        }
    }

    /// <summary>Whether a way leads from one node to another.</summary>
    public bool Leads(Word from, Word to)
    {
        if (!_reached.TryGetValue(from.Text, out var reached))
            _reached[from.Text] = reached = Explore(from.Text);
        return reached.Contains(to.Text);
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
