using MineSim.Mine.Dispatch;

namespace MineSim.Site;

/// <summary>Rules of the embedder's own, which take the place of those that a scenario names.</summary>
public sealed record OwnRules
{
    /// <summary>The rules that the scenario names.</summary>
    public static OwnRules None { get; } = new();

    /// <summary>
    /// Makes the dispatch policy of a replication; called once for each, possibly by several threads at once.
    /// <see langword="null"/> for the rule that the scenario names.
    /// </summary>
    public Func<MineView, IDispatchPolicy>? Dispatch { get; init; }
}
