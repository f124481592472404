namespace MineSim.Mine.Dispatch;

/// <summary>
/// The loader at which the truck is expected to wait the least; among equals the nearest, then the first.
/// </summary>
internal sealed class ShortestExpectedWaitPolicy(MineView mine) : IDispatchPolicy
{
    public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates)
    {
        var best = candidates[0];
        var (least, nearest) = (double.PositiveInfinity, double.PositiveInfinity);
        foreach (var loader in candidates)
        {
            var wait = mine.WaitHours(truck, loader);
            if (wait > least)
                continue;
            var travel = mine.EmptyHours(truck, loader);
            if (wait == least && travel >= nearest)
                continue;
            (best, least, nearest) = (loader, wait, travel);
        }

        return best;
    }
}
