using System.Diagnostics.CodeAnalysis;

namespace MineSim.Spec;

/// <summary>A mine whose machines always have an operator, and average ones: rock and machines are all there is to plan.</summary>
public sealed record MineAloneSpec : MineSiteSpec
{
    /// <summary>A mine of which everything is yet to be said.</summary>
    public MineAloneSpec() { }

    [SetsRequiredMembers]
    internal MineAloneSpec(MineSiteSpec like)
        : base(like) { }

    /// <inheritdoc/>
    public override WorkforceSpec? WorkforceOrNull => null;
}
