using MineSim.Spec.Ranges;

namespace MineSim.Spec.Energy;

/// <summary>A pantograph: under a trolley line the wheels are driven from the grid, and the engine idles.</summary>
/// <param name="WheelPowerKw">Power at the wheels under the line, in kW; above 0. Thin air takes nothing of it.</param>
/// <param name="Efficiency">Share of the electricity that comes to the wheels; above 0, to 1.</param>
public sealed record TrolleySpec(
    [Limits(Measure.Power, Lowest.AboveZero)] double WheelPowerKw,
    [Limits(Measure.Share, Lowest.AboveZero)] double Efficiency = 1
);
