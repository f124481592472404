using MineSim.Spec.Ranges;

namespace MineSim.Spec.Roads;

/// <summary>How a road's rolling resistance grows with what passes, evenly, until it is graded.</summary>
/// <param name="Adds">Rolling resistance, as a share of the weight, that <paramref name="PerTonnes"/> add; above
/// 0.</param>
/// <param name="PerTonnes">Tonnes that pass, both ways together; above 0.</param>
/// <param name="UpTo">The most that it comes to add; above 0.</param>
public sealed record RoadWearSpec(
    [Limits(Measure.Grade, Lowest.AboveZero)] double Adds,
    [Limits(Measure.Mass, Lowest.AboveZero)] double PerTonnes,
    [Limits(Measure.Grade, Lowest.AboveZero)] double UpTo
)
{
    /// <summary>
    /// Whether only what trucks carry counts. Otherwise each counts with all its weight, empty ones too; one without a
    /// <see cref="DriveSpec"/>, whose mass nobody knows, with what it carries.
    /// </summary>
    public bool OfPayload { get; init; }
}
