namespace MineSim.Spec.Dispatch;

/// <summary>
/// How a free truck is sent to a loader. Under every rule a truck serves only what its group is locked to.
/// </summary>
public enum DispatchRule
{
    /// <summary>Every truck serves the loader its group names, and waits there when it is out of work.</summary>
    Fixed,

    /// <summary>
    /// The working loader with the fewest trucks at it or on their way to it; among equals, the one whose material is
    /// furthest behind its plan (as a share of it; materials without a plan come last), then the first in the scenario.
    /// </summary>
    ShortestQueue,

    /// <summary>
    /// The working loader at which the truck is expected to wait the least, trucks under way counted
    /// (<c>MineView.WaitHours</c>); among equals the nearest, then the first.
    /// </summary>
    ShortestExpectedWait,

    /// <summary>
    /// The working loader with the least mean travel time; among equals the one with the fewest trucks at it or on
    /// their
    /// way, then the first.
    /// </summary>
    Nearest,

    /// <summary>
    /// The working loader whose match factor is the lowest with this truck among its trucks
    /// (<c>MineView.MatchFactorWith</c>); among equals the first.
    /// </summary>
    MatchFactor,

    /// <summary>
    /// The working loader whose material misses the greatest share of its plan (materials without a plan come last),
    /// passing over loaders at which the truck is expected to wait for longer than the loader takes for a truck, as
    /// long as there is another; among equals the one with the shortest expected wait, then the first.
    /// </summary>
    PlanShortfall,

    /// <summary>
    /// Target flows on all ways from dump to loader to dump come from a linear programme, solved anew whenever loaders,
    /// dumps or trucks go or return; each truck goes to the loader whose trucks fall shortest of the target flow.
    /// </summary>
    FlowOptimal,
}
