using MineSim.Spec.Ground;

namespace MineSim.Mine.Ground;

/// <summary>A material and what was moved of it.</summary>
internal sealed class Material(MaterialSpec spec, int number = 0)
{
    private double _since;
    private double _tippedBefore;

    /// <summary>Its place among the materials of the mine.</summary>
    public int Number => number;

    public string Name => spec.Name;

    public MaterialSpec Spec => spec;

    /// <summary>What loading times are multiplied by in it.</summary>
    public double DigFactor => spec.DigFactor;

    /// <summary>The metal in a tonne of it.</summary>
    public Metal Grade => spec.Grade;

    /// <summary>Planned rate of now; <see langword="null"/> when nothing is planned.</summary>
    public double? PlanTonnesPerHour { get; private set; } = spec.PlanTonnesPerHour;

    /// <summary>Tonnes tipped so far.</summary>
    public double Tipped { get; set; }

    /// <summary>
    /// A period begins, of which so much is planned in each hour; <see langword="null"/> for nothing.
    /// </summary>
    public void Plan(double? tonnesPerHour, double hours) =>
        (PlanTonnesPerHour, _since, _tippedBefore) = (tonnesPerHour, hours, Tipped);

    /// <summary>Tonnes planned up to an hour, of the period if there are periods.</summary>
    public double PlannedUpTo(double hours) => (PlanTonnesPerHour ?? 0) * (hours - _since);

    /// <summary>
    /// The share of the plan up to now, of the period if there are periods, that is missing; below 0 ahead of it, and
    /// without a plan furthest ahead.
    /// </summary>
    public double BehindPlan(double hours)
    {
        if (PlanTonnesPerHour is null)
            return double.NegativeInfinity;
        var planned = PlannedUpTo(hours);
        return planned > 0 ? 1 - (Tipped - _tippedBefore) / planned : 0;
    }
}
