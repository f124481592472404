using MineSim.Spec.Value;

namespace MineSim.Results;

/// <summary>
/// What the ratios of time are in a run, on whose definition the field does not agree; in words, such as <c>available ÷
/// scheduled</c>.
/// </summary>
/// <param name="Availability">KPIs <c>truck_availability</c> and <c>loader_availability</c>: physical
/// availability.</param>
/// <param name="UseOfAvailability">KPIs <c>…_use_of_availability</c>.</param>
/// <param name="Utilisation">KPIs <c>…_utilisation</c>: effective utilisation.</param>
public sealed record RatioDefinitions(string Availability, string UseOfAvailability, string Utilisation)
{
    /// <summary>The definitions of a scenario.</summary>
    /// <param name="ratios">How the scenario defines them.</param>
    public static RatioDefinitions Of(TimeRatiosSpec ratios)
    {
        ArgumentNullException.ThrowIfNull(ratios);
        return new(
            ratios.PhysicalAvailability.Words,
            ratios.UseOfAvailability.Words,
            ratios.EffectiveUtilisation.Words
        );
    }
}
