namespace MineSim.Mine.Dispatch;

/// <summary>
/// The loader with the least mean travel time; among equals the one with the fewest trucks, then the first.
/// </summary>
internal sealed class NearestPolicy(MineView mine) : IDispatchPolicy
{
    public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates)
    {
        var best = candidates[0];
        var least = double.PositiveInfinity;
        foreach (var loader in candidates)
        {
            var travel = mine.EmptyHours(truck, loader);
            if (travel > least || (travel == least && loader.Trucks.Length >= best.Trucks.Length))
                continue;
            (best, least) = (loader, travel);
        }

        return best;
    }
}
