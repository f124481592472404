using MineSim.Spec.Ranges;

namespace MineSim.Spec.Energy;

/// <summary>Diesel and electricity that a loader takes while it loads, and while it runs and does not.</summary>
/// <param name="WorkingLitresPerHour">Litres an hour while it loads; 0 or more.</param>
/// <param name="IdleLitresPerHour">Litres an hour while it runs otherwise; 0 or more.</param>
/// <param name="WorkingKw">kW from the grid while it loads; 0 or more.</param>
/// <param name="IdleKw">kW from the grid while it runs otherwise; 0 or more.</param>
public sealed record LoaderUseSpec(
    [Limits(Measure.Flow)] double WorkingLitresPerHour,
    [Limits(Measure.Flow)] double IdleLitresPerHour,
    [Limits(Measure.Power)] double WorkingKw,
    [Limits(Measure.Power)] double IdleKw
);
