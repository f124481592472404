using MineSim.Spec;
using MineSim.Spec.Dispatch;

namespace MineSim.Mine.Dispatch;

/// <summary>The policies that come with the mine.</summary>
internal static class ShippedPolicies
{
    /// <summary>The policy of a mine's rule.</summary>
    public static IDispatchPolicy Of(MineSpec spec, MineView mine) =>
        spec.Dispatch switch
        {
            DispatchRule.Fixed => new FixedPolicy(mine),
            DispatchRule.ShortestQueue => new ShortestQueuePolicy(),
            DispatchRule.ShortestExpectedWait => new ShortestExpectedWaitPolicy(mine),
            DispatchRule.Nearest => new NearestPolicy(mine),
            DispatchRule.MatchFactor => new MatchFactorPolicy(mine),
            DispatchRule.PlanShortfall => new PlanShortfallPolicy(mine),
            DispatchRule.FlowOptimal => new FlowOptimalPolicy(mine),
            _ => throw new ArgumentException($"There is no dispatch rule {spec.Dispatch}.", nameof(spec)),
        };
}
