namespace MineSim.Spec.Roads;

/// <summary>How far it is from node to node for a loader, which walks along any road in either direction.</summary>
/// <param name="roads">The roads.</param>
public sealed class WalkingWays(RoadNetworkSpec roads)
{
    private readonly Dictionary<string, Dictionary<string, double>> _found = new(StringComparer.Ordinal);

    /// <summary>Kilometres of the shortest way; infinite where no way has all its lengths.</summary>
    /// <param name="from">A node.</param>
    /// <param name="to">Another, or the same.</param>
    public double Km(string from, string to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (!_found.TryGetValue(from, out var reached))
            _found[from] = reached = Explore(from);
        return reached.GetValueOrDefault(to, double.PositiveInfinity);
    }

    /// <summary>Dijkstra's algorithm over the segments whose length is known.</summary>
    private Dictionary<string, double> Explore(string start)
    {
        var settled = new Dictionary<string, double>(StringComparer.Ordinal);
        var open = new PriorityQueue<string, double>();
        open.Enqueue(start, 0);
        while (open.TryDequeue(out var node, out var km))
        {
            if (!settled.TryAdd(node, km))
                continue;
            foreach (var segment in roads.Segments)
            {
                if (segment.LengthKm is not { } length)
                    continue;
                if (segment.From == node)
                    open.Enqueue(segment.To, km + length);
                if (segment.To == node)
                    open.Enqueue(segment.From, km + length);
            }
        }

        return settled;
    }
}
