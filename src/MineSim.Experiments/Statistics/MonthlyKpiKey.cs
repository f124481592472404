namespace MineSim.Experiments.Statistics;

/// <summary>What one figure of a month is of.</summary>
/// <param name="Month">The month, as 2028-01.</param>
/// <param name="Kpi">The KPI, with its item and unit.</param>
internal readonly record struct MonthlyKpiKey(string Month, KpiKey Kpi);
