namespace MineSim.Mine.Dispatch;

/// <summary>
/// Two levels (after White and Olson, 1986): target flows from a linear programme, solved when the situation has
/// changed;
/// and each truck sent to the loader whose trucks fall shortest of what the target flow needs.
/// </summary>
/// <remarks>
/// The shortfall is a share: trucks at a loader or on their way before this one, over those that its target flow keeps
/// there; so of a loader that needs few trucks none is missing for long. It heeds what happened, since trucks pile up
/// where a loader is slow. Breakdowns of single trucks change the situation once they are more than a twentieth of
/// those
/// counted upon; progress against the plan, and how full surge piles are, change it every few hours.
/// </remarks>
internal sealed class FlowOptimalPolicy(MineView mine) : IDispatchPolicy
{
    private const double LookAgainHours = 3;

    private readonly FlowProgramme _flows = new(mine);
    private readonly ShortestExpectedWaitPolicy _offPlan = new(mine);
    private int _trucksAtWork = -1;
    private double _solved;
    private int _changes = -1;

    public LoaderView? Choose(TruckView truck, ReadOnlySpan<LoaderView> candidates)
    {
        if (HasChanged())
        {
            _flows.Solve();
            _solved = mine.NowHours;
        }

        LoaderView? best = null;
        var (least, bestIsOnWay) = (double.PositiveInfinity, false);
        foreach (var loader in candidates)
        {
            var wanted = _flows.Wanted(truck.Class, loader);
            if (wanted <= 0)
                continue;
            var isOnWay = truck.AtDump is { } dump && _flows.Flow(truck.Class, dump, loader) > 0;
            var share = loader.CountOf(truck.Class) / wanted;
            if (isOnWay == bestIsOnWay ? share < least : isOnWay)
                (best, least, bestIsOnWay) = (loader, share, isOnWay);
        }

        return best ?? _offPlan.Choose(truck, candidates);
    }

    /// <summary>
    /// Whether loaders, dumps, trucks or roads have gone or returned, loaders have moved on or the plan has changed
    /// since the flows were found.
    /// </summary>
    private bool HasChanged()
    {
        if (
            mine.Changes == _changes
            && Math.Abs(mine.TrucksAtWork - _trucksAtWork) * 20 <= _trucksAtWork
            && mine.NowHours < _solved + LookAgainHours
        )
        {
            return false;
        }

        (_trucksAtWork, _changes) = (mine.TrucksAtWork, mine.Changes);
        return true;
    }
}
