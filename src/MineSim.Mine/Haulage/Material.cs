namespace MineSim.Mine;

/// <summary>A material and what was moved of it.</summary>
internal sealed class Material(MaterialSpec spec, int number = 0)
{
    /// <summary>Its place among the materials of the mine.</summary>
    public int Number => number;

    public string Name => spec.Name;

    public MaterialSpec Spec => spec;

    /// <summary>What loading times are multiplied by in it.</summary>
    public double DigFactor => spec.DigFactor;

    /// <summary>The metal in a tonne of it.</summary>
    public Metal Grade => spec.Grade;

    public double? PlanTonnesPerHour => spec.PlanTonnesPerHour;

    /// <summary>Tonnes tipped so far.</summary>
    public double Tipped { get; set; }

    /// <summary>The share of the plan up to now that is missing; below 0 ahead of it, and without a plan furthest ahead.</summary>
    public double BehindPlan(double hours)
    {
        if (spec.PlanTonnesPerHour is not { } plan) return double.NegativeInfinity;
        return plan * hours > 0 ? 1 - Tipped / (plan * hours) : 0;
    }
}
