namespace MineSim.Spec.Value;

/// <summary>
/// How a company defines the ratios of time on whose numerator or denominator the field does not agree. They change
/// what KPIs of those names say, and nothing that happens.
/// </summary>
/// <remarks>
/// Levels are those of the time usage model, which cites its source; no conformance is claimed.
/// </remarks>
public sealed record TimeRatiosSpec
{
    /// <summary>
    /// Physical availability, KPI <c>…_availability</c>: available ÷ scheduled unless said otherwise.
    /// </summary>
    public TimeRatioSpec PhysicalAvailability { get; init; } = new(TimeLevel.Available, TimeLevel.Scheduled);

    /// <summary>
    /// Use of availability, KPI <c>…_use_of_availability</c>: working ÷ available unless said otherwise.
    /// </summary>
    public TimeRatioSpec UseOfAvailability { get; init; } = new(TimeLevel.Working, TimeLevel.Available);

    /// <summary>
    /// Operating utilisation, KPI <c>…_operating_utilisation</c>: operating ÷ scheduled unless said otherwise.
    /// </summary>
    public TimeRatioSpec OperatingUtilisation { get; init; } = new(TimeLevel.Operating, TimeLevel.Scheduled);

    /// <summary>Effective utilisation, KPI <c>…_utilisation</c>: productive ÷ calendar unless said otherwise.</summary>
    public TimeRatioSpec EffectiveUtilisation { get; init; } = new(TimeLevel.Productive, TimeLevel.Calendar);
}
