using MineSim.Records.Kpis;

namespace MineSim.Results.Tables;

internal static class KpiByMonthTable
{
    public static Table<MonthlyKpiRow> Definition { get; } =
        new Table<MonthlyKpiRow>(
            "kpi_by_month",
            "KPIs that are followed over time, one figure for each month, item and replication; the warm-up is "
                + "counted too"
        )
            .Replication()
            .Text("month", "The month, as 2028-01: the shifts that begin in it", (in row) => row.Month)
            .Text(
                "kpi",
                "Name of the KPI, as in the table kpi; head counts and shares of people are those at the month's "
                    + "end, and what ends in _to_date is counted from the start of the run",
                (in row) => row.Kpi
            )
            .Text(
                "item",
                "What the figure is of: a material, a time category, a skill; empty for the whole mine",
                (in row) => row.Item
            )
            .Text("unit", "Unit of the value", (in row) => row.Unit)
            .Number("value", "unit", "The figure, in the unit of its row", (in row) => row.Value);
}
