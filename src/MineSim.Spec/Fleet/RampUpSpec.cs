using MineSim.Spec.Ranges;

namespace MineSim.Spec.Fleet;

/// <summary>
/// How a new machine gets up to speed: its pace rises with its operating hours, in a straight line, and is looked at as
/// each shift begins. A truck that drives, spots and tips at pace 0.7, or a loader that loads at it, takes 1/0.7 of the
/// time.
/// </summary>
/// <param name="Hours">Operating hours after which it works at full pace, above 0.</param>
/// <param name="From">Its pace when it is new, above 0 up to 1.</param>
public sealed record RampUpSpec(
    [Limits(Measure.Time, Lowest.OneSecond)] double Hours,
    [Limits(Measure.Share, Lowest.AboveZero)] double From
)
{
    /// <summary>The pace after so many operating hours, up to 1.</summary>
    public double PaceAfter(double operatingHours) =>
        operatingHours >= Hours ? 1 : From + (1 - From) * operatingHours / Hours;
}
