namespace MineSim.Results.Tables;

internal static class SummaryByMonthTable
{
    public static Table<MonthSummaryRow> Definition { get; } =
        new Table<MonthSummaryRow>(
            "summary_by_month",
            "Each KPI of the table kpi_by_month over all finished replications, month by month"
        )
            .Text("month", "The month, as 2028-01: the shifts that begin in it", (in row) => row.Month)
            .Text("kpi", "Name of the KPI", (in row) => row.Kpi)
            .Text("item", "What the figures are of; empty for the whole mine", (in row) => row.Item)
            .Text("unit", "Unit of the figures", (in row) => row.Unit)
            .Integer("n", "1", "Replications that have the figure", (in row) => row.N)
            .Number("mean", "unit", "Mean", (in row) => row.Mean)
            .Number("p10", "unit", "Value that 10% of the replications stay below", (in row) => row.P10)
            .Number("p50", "unit", "Median", (in row) => row.P50)
            .Number("p90", "unit", "Value that 90% of the replications stay below", (in row) => row.P90);
}
