using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>
/// How roads age a failure mode: an hour on a segment of rolling resistance r, driven up or down a grade g, ages it by
/// (r ÷ <see cref="RollingReference"/>)ⁿ × <see cref="ClimbFactor"/>^(g ÷ 10 %) uphill, or ×
/// <see cref="DescentFactor"/>^(g ÷ 10 %)
/// downhill. Segments with times of their own, and hours that are not driven, count as they are.
/// </summary>
public sealed record RoadAgeingSpec
{
    private const double SteepRamp = 0.1;

    /// <summary>n; 0 where rolling resistance does not matter.</summary>
    [Limits(Measure.Shape)]
    public double RollingExponent { get; init; }

    /// <summary>
    /// The rolling resistance, as a share of weight, of a road on which an hour counts as one; above 0.
    /// </summary>
    [Limits(Measure.Share, Lowest.AboveZero)]
    public double RollingReference { get; init; } = 0.02;

    /// <summary>What an hour up a ramp of 10 % ages it by, against one on the level; above 0.</summary>
    [Limits(Measure.Number, Lowest.AboveZero)]
    public double ClimbFactor { get; init; } = 1;

    /// <summary>The same down such a ramp; above 0.</summary>
    [Limits(Measure.Number, Lowest.AboveZero)]
    public double DescentFactor { get; init; } = 1;

    /// <summary>What an hour ages it by.</summary>
    /// <param name="grade">Rise in the direction of travel, for each metre of road.</param>
    /// <param name="rolling">Rolling resistance, as a share of weight, 0 or more.</param>
    public double On(double grade, double rolling) =>
        Math.Pow(rolling / RollingReference, RollingExponent)
        * Math.Pow(grade < 0 ? DescentFactor : ClimbFactor, Math.Abs(grade) / SteepRamp);
}
