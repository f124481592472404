namespace MineSim.Results.Tables;

internal static class SummaryTable
{
    public static Table<SummaryRow> Definition { get; } =
        new Table<SummaryRow>(
            "summary",
            "Each KPI over all replications that did not fail, of the run after its warm-up"
        )
            .Text("kpi", "Name of the KPI", (in row) => row.Kpi)
            .Text("item", "What the figures are of; empty for the whole mine", (in row) => row.Item)
            .Text("unit", "Unit of the figures", (in row) => row.Unit)
            .Integer("n", "1", "Replications that have the figure", (in row) => row.N)
            .Number("mean", "unit", "Mean", (in row) => row.Mean)
            .Number("sd", "unit", "Standard deviation of the sample", (in row) => row.Sd)
            .Number(
                "ci95_low",
                "unit",
                "Lower end of the 95% confidence interval of the mean; of a share of replications, 0 or 1 in each, "
                    + "Wilson's interval",
                (in row) => row.Ci95Low
            )
            .Number(
                "ci95_high",
                "unit",
                "Upper end of the 95% confidence interval of the mean",
                (in row) => row.Ci95High
            )
            .Number("p10", "unit", "Value that 10% of the replications stay below", (in row) => row.P10)
            .Number("p50", "unit", "Median", (in row) => row.P50)
            .Number("p90", "unit", "Value that 90% of the replications stay below", (in row) => row.P90)
            .Number("min", "unit", "Least value", (in row) => row.Min)
            .Number("max", "unit", "Greatest value", (in row) => row.Max);
}
