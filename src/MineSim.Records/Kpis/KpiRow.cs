namespace MineSim.Records.Kpis;

/// <summary>One figure of one replication.</summary>
/// <param name="Kpi">The KPI's name, snake_case; the README of this room lists all.</param>
/// <param name="Item">What it is of: a material, a machine class, a time category; empty for the whole mine.</param>
/// <param name="Unit">Its unit, for example <c>t</c>, <c>h</c>, <c>1</c> for a share.</param>
/// <param name="Value">The figure.</param>
public readonly record struct KpiRow(string Kpi, string Item, string Unit, double Value);
