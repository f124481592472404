namespace MineSim.Mine.Dispatch;

/// <summary>
/// The loader with the fewest trucks at it or on their way; among equals the one whose material is furthest behind its
/// plan (as a share of it), then the first.
/// </summary>
internal sealed class ShortestQueuePolicy : IDispatchPolicy
{
    public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates)
    {
        var best = candidates[0];
        foreach (var loader in candidates[1..])
        {
            var fewer = best.Trucks.Length - loader.Trucks.Length;
            if (fewer > 0 || (fewer == 0 && loader.MissingShare > best.MissingShare))
                best = loader;
        }

        return best;
    }
}
