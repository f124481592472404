namespace MineSim.Records.Kpis;

/// <summary>One figure of one month of one replication.</summary>
/// <param name="Month">The month, as 2028-01: the shifts that begin in it, and for the first month the one under way at
/// the start.</param>
/// <param name="Kpi">The KPI's name, snake_case: a <see cref="KpiRow"/> of that name is of the whole run.</param>
/// <param name="Item">What it is of: a material, a time category, a skill; empty for the whole mine.</param>
/// <param name="Unit">Its unit, for example <c>t</c>, <c>h</c>, <c>1</c> for a share.</param>
/// <param name="Value">The figure.</param>
public readonly record struct MonthlyKpiRow(string Month, string Kpi, string Item, string Unit, double Value);
