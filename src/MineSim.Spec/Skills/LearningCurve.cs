using MineSim.Spec.Ranges;

namespace MineSim.Spec.Skills;

/// <summary>
/// A factor that falls (or rises) with hours of practice, from what somebody without any has to the expert's.
/// Experienced people have the expert's.
/// </summary>
public abstract record LearningCurve
{
    private protected LearningCurve() { }

    /// <summary>The factor after so many hours of practice.</summary>
    /// <param name="hours">Hours of practice, 0 or more; infinite for experienced people.</param>
    public abstract double At(double hours);
}

/// <summary>
/// Exponential approach: expert + (novice − expert) · e^(−h/τ) (Bevis, Finniear and Towill, 1970).
/// </summary>
/// <param name="Novice">The factor of somebody without practice, 0 or more.</param>
/// <param name="Hours">Hours τ in which the distance to the expert falls to 1/e; τ = half-life / ln 2. Above 0.</param>
/// <param name="Expert">What it comes to in the end, 0 or more.</param>
public sealed record ExponentialLearning(
    [Limits(Measure.Spread)] double Novice,
    [Limits(Measure.Time, Lowest.OneSecond)] double Hours,
    [Limits(Measure.Spread)] double Expert = 1
) : LearningCurve
{
    /// <inheritdoc/>
    public override double At(double hours) => Expert + (Novice - Expert) * Math.Exp(-hours / Hours);
}

/// <summary>
/// Wright's power law: novice · n^(−b) with b = −log₂(rate) (Wright, 1936), n = 1 + h / unit, and never beyond the
/// expert.
/// </summary>
/// <param name="Novice">The factor of the first unit, not below the expert's.</param>
/// <param name="Rate">What it is multiplied by each time the units double, above 0 and at most 1: 0.85 for 85%, 1 for
/// somebody who does not learn.</param>
/// <param name="UnitHours">Hours of practice that count as a unit, above 0.</param>
/// <param name="Expert">The least that it comes to, 0 or more.</param>
public sealed record WrightLearning(
    [Limits(Measure.Spread)] double Novice,
    [Limits(Measure.Share, Lowest.AboveZero)] double Rate,
    [Limits(Measure.Time, Lowest.OneSecond)] double UnitHours,
    [Limits(Measure.Spread)] double Expert = 1
) : LearningCurve
{
    private readonly double _exponent = Math.Log2(Rate);

    /// <inheritdoc/>
    public override double At(double hours) =>
        double.IsPositiveInfinity(hours)
            ? Expert
            : Math.Max(Expert, Novice * Math.Pow(1 + hours / UnitHours, _exponent));
}

/// <summary>
/// De Jong's law: first · (M + (1 − M) · n^(−b)) with b = −log₂(rate) (De Jong, 1957), n = 1 + h / unit: a share M of
/// the work cannot be
/// learned away. That share is all that is left to the expert, so that the factor of the first unit is expert / M.
/// </summary>
/// <param name="Rate">What the share that can be learned is multiplied by each time the units double, above 0 and at
/// most 1.</param>
/// <param name="UnitHours">Hours of practice that count as a unit, above 0.</param>
/// <param name="Incompressible">The share M of the first unit, above 0 to 1.</param>
/// <param name="Expert">What it comes to in the end, 0 or more.</param>
public sealed record DeJongLearning(
    [Limits(Measure.Share, Lowest.AboveZero)] double Rate,
    [Limits(Measure.Time, Lowest.OneSecond)] double UnitHours,
    [Limits(Measure.Share, Lowest.AboveZero)] double Incompressible,
    [Limits(Measure.Spread)] double Expert = 1
) : LearningCurve
{
    private readonly double _exponent = Math.Log2(Rate);

    /// <inheritdoc/>
    public override double At(double hours) =>
        double.IsPositiveInfinity(hours)
            ? Expert
            : Expert
                / Incompressible
                * (Incompressible + (1 - Incompressible) * Math.Pow(1 + hours / UnitHours, _exponent));
}
