using MineSim.Spec.Ranges;

namespace MineSim.Spec.Turnover;

/// <summary>How people leave of their own will.</summary>
/// <param name="Attrition">Rates in order: the first that fits a person and the length of their employment holds; whom
/// none fits stays.</param>
public sealed record TurnoverSpec(IReadOnlyList<AttritionSpec> Attrition)
{
    /// <summary>Who leaves soon after a certificate; <see langword="null"/> for nobody.</summary>
    public ResignationSpec? AfterCertification { get; init; }
}

/// <summary>
/// A rate at which people leave. It is the share that leaves in a year: of 100 people, 100 · (1 − r) are left after one
/// year and 100 · (1 − r)² after two, so that the hazard is −ln(1 − r) a year, the same in each of its 8,760 hours.
/// </summary>
/// <remarks>
/// Where leavers are replaced, leavers over mean head count, as personnel departments report it, is the hazard: 23.6 %
/// for 21 %.
/// </remarks>
/// <param name="YearlyShare">The share r that leaves in a year, from 0 to below 1.</param>
public sealed record AttritionSpec([Limits(Measure.Share, IsBelowMost = true)] double YearlyShare)
{
    /// <summary>Hours in a year.</summary>
    internal const double Year = 8760;

    /// <summary>The origin of those it holds for; <see langword="null"/> for any.</summary>
    public string? Origin { get; init; }

    /// <summary>The role of those it holds for; <see langword="null"/> for any.</summary>
    public string? Role { get; init; }

    /// <summary>It holds for the first so many hours of an employment, above 0; infinite for all of it.</summary>
    [Limits(Measure.Time, Lowest.OneSecond, MayBeInfinite = true)]
    public double WithinHours { get; init; } = double.PositiveInfinity;

    /// <summary>The chance to leave in an hour.</summary>
    public double Hazard => -Math.Log(1 - YearlyShare) / Year;
}

/// <summary>People who leave with a certificate in their pocket.</summary>
/// <param name="Chance">The chance, from 0 to 1, that somebody does; drawn for each certificate.</param>
/// <param name="WithinHours">They leave within so many hours after it, at any of them alike; above 0.</param>
public sealed record ResignationSpec(
    [Limits(Measure.Share)] double Chance,
    [Limits(Measure.Time, Lowest.OneSecond)] double WithinHours
);
