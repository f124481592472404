using MineSim.Records.Kpis;

namespace MineSim.Results.Tables;

internal static class KpiTable
{
    public static Table<KpiRow> Definition { get; } =
        new Table<KpiRow>(
            "kpi",
            "One figure for each KPI, item and replication, of the run after its warm-up; other tables hold the "
                + "warm-up too"
        )
            .Replication()
            .Text("kpi", "Name of the KPI", (in row) => row.Kpi)
            .Text(
                "item",
                "What the figure is of: a material, a time category, a skill; empty for the whole mine",
                (in row) => row.Item
            )
            .Text("unit", "Unit of the value", (in row) => row.Unit)
            .Number("value", "unit", "The figure, in the unit of its row", (in row) => row.Value);
}
