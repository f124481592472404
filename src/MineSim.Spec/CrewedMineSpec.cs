using System.Diagnostics.CodeAnalysis;

namespace MineSim.Spec;

/// <summary>A mine whose machines work when the people for them are on shift, and licensed.</summary>
public sealed record CrewedMineSpec : MineSiteSpec
{
    /// <summary>A mine of which everything is yet to be said.</summary>
    public CrewedMineSpec() { }

    [SetsRequiredMembers]
    internal CrewedMineSpec(MineSiteSpec like, WorkforceSpec workforce)
        : base(like)
    {
        Workforce = workforce;
    }

    /// <summary>Its people.</summary>
    public required WorkforceSpec Workforce { get; init; }

    /// <inheritdoc/>
    public override WorkforceSpec? WorkforceOrNull => Workforce;
}
