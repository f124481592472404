namespace MineSim.Mine.Dispatch;

/// <summary>
/// The loader whose match factor is the lowest with this truck among its trucks; among equals the first.
/// </summary>
internal sealed class MatchFactorPolicy(MineView mine) : IDispatchPolicy
{
    public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates)
    {
        var best = candidates[0];
        var lowest = double.PositiveInfinity;
        foreach (var loader in candidates)
        {
            var factor = mine.MatchFactorWith(truck, loader);
            if (factor < lowest)
                (best, lowest) = (loader, factor);
        }

        return best;
    }
}
