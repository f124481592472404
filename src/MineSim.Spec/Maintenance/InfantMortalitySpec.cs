using MineSim.Spec.Ranges;

namespace MineSim.Spec.Maintenance;

/// <summary>
/// Infant mortality: after T operating hours a machine ages 1 + (f − 1)·e^(−T/θ) times as fast as one that has settled,
/// so that T hours have aged it by G(T) = T + (f − 1)·θ·(1 − e^(−T/θ)). For exponential lives that is the factor of the
/// hazard itself.
/// </summary>
/// <param name="Factor">f: how much faster it ages in its first hour, above 0.</param>
/// <param name="DecayHours">θ: operating hours in which the excess falls to 1/e, above 0.</param>
public sealed record InfantMortalitySpec(
    [Limits(Measure.Number, Lowest.AboveZero)] double Factor,
    [Limits(Measure.Time, Lowest.OneSecond)] double DecayHours
)
{
    /// <summary>G(T): the hours by which so many operating hours have aged it.</summary>
    public double AgeAfter(double operatingHours) =>
        operatingHours - (Factor - 1) * DecayHours * Expm1(-operatingHours / DecayHours);

    /// <summary>
    /// The operating hours after which it has aged by so much: the inverse of <see cref="AgeAfter"/>, to a few units in
    /// the last place.
    /// </summary>
    public double HoursToAge(double age)
    {
        // The start lies below. For f above 1 G is concave, and Newton's steps never go beyond; below 1 it is convex:
        // the first
        // step goes beyond, and all others come back from there.
        var hours = Factor > 1 ? Math.Max(0, age - (Factor - 1) * DecayHours) : age;
        for (var i = 0; i < 100; i++)
        {
            var step = (age - AgeAfter(hours)) / (1 + (Factor - 1) * Math.Exp(-hours / DecayHours));
            hours += step;
            if (Math.Abs(step) <= 1e-14 * hours)
                break;
        }

        return hours;
    }

    // e^x − 1 keeps its digits for small x only as a series.
    private static double Expm1(double x) => Math.Abs(x) < 1e-5 ? x + x * x / 2 : Math.Exp(x) - 1;
}
