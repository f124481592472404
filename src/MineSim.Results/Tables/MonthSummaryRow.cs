namespace MineSim.Results.Tables;

/// <summary>One KPI in one month over all finished replications.</summary>
/// <param name="Month">The month, as 2028-01: the shifts that begin in it.</param>
/// <param name="Kpi">Name of the KPI.</param>
/// <param name="Item">What it is of; empty for the whole mine.</param>
/// <param name="Unit">Unit of all figures of the row but <paramref name="N"/>.</param>
/// <param name="N">Replications that have the figure.</param>
/// <param name="Mean">Mean.</param>
/// <param name="P10">Value that 10% of the replications stay below.</param>
/// <param name="P50">Median.</param>
/// <param name="P90">Value that 90% of the replications stay below.</param>
public readonly record struct MonthSummaryRow(
    string Month,
    string Kpi,
    string Item,
    string Unit,
    int N,
    double Mean,
    double P10,
    double P50,
    double P90
);
