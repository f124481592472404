using MineSim.Spec.Roads;

namespace MineSim.Records.Mining;

/// <summary>
/// How roads were from the start of the run to a moment. Of segments without a <see cref="HaulRoadSpec"/> nothing is
/// counted.
/// </summary>
public sealed record RoadConditionTotals
{
    /// <summary>
    /// Rolling resistance that rain and wear added, a mean over all segments by length, times the hours for which they
    /// did.
    /// </summary>
    public double ExtraHours { get; init; }

    /// <summary>Hours in which some road was wet: rain fell, or what it had added was not yet dried off.</summary>
    public double WetHours { get; init; }

    /// <summary>Tonnes carried times distance, counted as trucks come to a segment or set out.</summary>
    public double TonneKm { get; init; }

    /// <summary>The same times the rolling resistance that they met.</summary>
    public double ResistedTonneKm { get; init; }

    /// <summary>Hours of graders on segments.</summary>
    public double GraderHours { get; init; }

    /// <summary>Km of road that were graded.</summary>
    public double GradedKm { get; init; }

    /// <summary>What was since an earlier moment.</summary>
    public RoadConditionTotals Since(RoadConditionTotals earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new()
        {
            ExtraHours = ExtraHours - earlier.ExtraHours,
            WetHours = WetHours - earlier.WetHours,
            TonneKm = TonneKm - earlier.TonneKm,
            ResistedTonneKm = ResistedTonneKm - earlier.ResistedTonneKm,
            GraderHours = GraderHours - earlier.GraderHours,
            GradedKm = GradedKm - earlier.GradedKm,
        };
    }
}
