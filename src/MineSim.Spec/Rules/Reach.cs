using MineSim.Spec.Roads;

namespace MineSim.Spec.Rules;

/// <summary>Which nodes trucks can reach from which, whatever is closed at times.</summary>
/// <param name="roads">The roads.</param>
internal sealed class Reach(RoadNetworkSpec roads)
{
    private readonly Dictionary<string, HashSet<string>> _reached = new(StringComparer.Ordinal);

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
            foreach (var segment in roads.Segments)
            {
                if (segment.From == node && reached.Add(segment.To))
                    open.Push(segment.To);
                if (segment.TwoWay && segment.To == node && reached.Add(segment.From))
                    open.Push(segment.From);
            }
        }

        return reached;
    }
}
