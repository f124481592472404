namespace MineSim.Results.Tables;

/// <summary>One KPI over all finished replications.</summary>
/// <param name="Kpi">Name of the KPI.</param>
/// <param name="Item">What it is of; empty for the whole mine.</param>
/// <param name="Unit">Unit of all figures of the row but <paramref name="N"/>.</param>
/// <param name="N">Replications that have the figure.</param>
/// <param name="Mean">Mean.</param>
/// <param name="Sd">Standard deviation of the sample.</param>
/// <param name="Ci95Low">Lower end of the 95% confidence interval of the mean.</param>
/// <param name="Ci95High">Upper end of the 95% confidence interval of the mean.</param>
/// <param name="P10">Value that 10% of the replications stay below.</param>
/// <param name="P50">Median.</param>
/// <param name="P90">Value that 90% of the replications stay below.</param>
/// <param name="Min">Least value.</param>
/// <param name="Max">Greatest value.</param>
public readonly record struct SummaryRow(
    string Kpi,
    string Item,
    string Unit,
    int N,
    double Mean,
    double Sd,
    double Ci95Low,
    double Ci95High,
    double P10,
    double P50,
    double P90,
    double Min,
    double Max
);
