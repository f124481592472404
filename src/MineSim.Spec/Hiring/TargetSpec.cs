using MineSim.Spec.Ranges;

namespace MineSim.Spec.Hiring;

/// <summary>A share of the people employed that is to be reached by a date.</summary>
/// <param name="Measure">Whose share.</param>
/// <param name="Share">The share, from 0 to 1.</param>
/// <param name="ByHour">Hours since the start of the run, above 0.</param>
public sealed record TargetSpec(
    ShareMeasure Measure,
    [Limits(Ranges.Measure.Share)] double Share,
    [Limits(Ranges.Measure.Time, Lowest.Any)] double ByHour
);

/// <summary>Whose share of the people employed is measured.</summary>
public enum ShareMeasure
{
    /// <summary>People whose origin counts as local.</summary>
    Local,

    /// <summary>Women.</summary>
    Women,
}
