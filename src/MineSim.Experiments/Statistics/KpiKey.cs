namespace MineSim.Experiments;

/// <summary>What one KPI figure is of.</summary>
/// <param name="Kpi">The KPI's name, for example <c>tonnes</c>.</param>
/// <param name="Item">What it is of, for example a material; empty for the whole mine.</param>
/// <param name="Unit">Its unit, for example <c>t</c>; <c>1</c> for a share or a count.</param>
public readonly record struct KpiKey(string Kpi, string Item, string Unit);
