using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>Which nodes can be reached from which.</summary>
internal sealed class Reachability
{
    private readonly Dictionary<string, List<string>> _next = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _reached = new(StringComparer.Ordinal);

    /// <param name="segments">The roads.</param>
    /// <param name="isOpen">Which of them may be driven; all unless given.</param>
    public Reachability(IEnumerable<SegmentDraft> segments, Func<SegmentDraft, bool>? isOpen = null)
    {
        foreach (var segment in segments)
        {
            var forth = From(segment.From.Text);
            var back = From(segment.To.Text);
            if (isOpen is not null && !isOpen(segment))
                continue;
            forth.Add(segment.To.Text);
            if (segment.TwoWay)
                back.Add(segment.From.Text);
        }
    }

    /// <summary>Whether a node is part of the network.</summary>
    public bool Knows(Word node) => _next.ContainsKey(node.Text);

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
