namespace MineSim.Mine;

/// <summary>The policies that come with the mine.</summary>
internal static class ShippedPolicies
{
    /// <summary>The policy of a mine: the embedder's, or else that of its rule.</summary>
    public static IDispatchPolicy Of(MineSpec spec, MineView mine) =>
        spec.DispatchPolicy?.Invoke(mine)
        ?? spec.Dispatch switch
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
