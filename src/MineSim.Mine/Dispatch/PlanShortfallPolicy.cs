namespace MineSim.Mine.Dispatch;

/// <summary>
/// The loader whose material misses the greatest share of its plan. Loaders that are supplied are passed over, or all
/// trucks would queue for the one material until it caught up.
/// </summary>
internal sealed class PlanShortfallPolicy(MineView mine) : IDispatchPolicy
{
    public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates)
    {
        var best = candidates[0];
        var (bestSupplied, bestMissing, bestWait) = (true, double.NegativeInfinity, double.PositiveInfinity);
        foreach (var loader in candidates)
        {
            var wait = mine.WaitHours(truck, loader);
            var supplied = wait > loader.LoaderHours(truck);
            var missing = loader.MissingShare;
            var isBetter =
                supplied != bestSupplied ? bestSupplied
                : missing != bestMissing ? missing > bestMissing
                : wait < bestWait;
            if (isBetter)
                (best, bestSupplied, bestMissing, bestWait) = (loader, supplied, missing, wait);
        }

        return best;
    }
}
