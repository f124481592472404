using MineSim.Records.Maintenance;

namespace MineSim.Results.Tables;

internal static class PartsTable
{
    public static Table<PartRow> Definition { get; } =
        new Table<PartRow>("parts", "Spare parts in the store, by shift")
            .Replication()
            .ShiftDay((in row) => row.Day)
            .Text("shift", "Name of the shift", (in row) => row.Shift)
            .Text("part", "Name of the part", (in row) => row.Part)
            .Integer("level", "1", "Pieces in the store at the shift's end", (in row) => row.Level)
            .Integer("on_order", "1", "Pieces ordered and not arrived at the shift's end", (in row) => row.OnOrder)
            .Integer(
                "waiting_orders",
                "1",
                "Work orders that wait for it at the shift's end",
                (in row) => row.WaitingOrders
            )
            .Integer("used", "1", "Pieces taken by work orders in the shift", (in row) => row.Used)
            .Integer("arrived", "1", "Pieces that arrived in the shift", (in row) => row.Arrived)
            .Integer("stock_outs", "1", "Work orders of the shift that had to wait for it", (in row) => row.StockOuts)
            .Number("cost_usd", "USD", "Pieces taken, at their price", (in row) => row.CostUsd);
}
