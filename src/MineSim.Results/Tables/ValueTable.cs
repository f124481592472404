using MineSim.Records.Value;

namespace MineSim.Results.Tables;

internal static class ValueTable
{
    public static Table<ValueRow> Definition { get; } =
        new Table<ValueRow>(
            "value",
            "Money by month: income above 0, cost below; rows add up within an account, never across accounts"
        )
            .Replication()
            .Text("month", "The month, as 2028-01: the shifts that begin in it", (in row) => row.Month)
            .Text(
                "account",
                "cash_flow: rows that add up to the cash flow; partners: the same cash flow by who has it; local: "
                    + "the part of a cost that stays near the mine",
                (in row) => row.Account
            )
            .Text(
                "category",
                "revenue, selling, royalty, operating or capital; share for partners",
                (in row) => row.Category
            )
            .Text(
                "line",
                "What it is for: a metal or material, wages, fuel, machine_hours and so on",
                (in row) => row.Line
            )
            .Text("item", "The model, role or thing; empty where there is none", (in row) => row.Item)
            .Text(
                "party",
                "A partner, the receiver of a royalty, the origin of people; empty where nobody is named",
                (in row) => row.Party
            )
            .Number(
                "quantity",
                "unit",
                "What the amount is reckoned from, as the tables plant, production, fuel, equipment_time, parts, "
                    + "work_orders and training count it",
                (in row) => row.Quantity
            )
            .Text("unit", "Unit of the quantity", (in row) => row.Unit)
            .Number("amount_usd", "USD", "US$ of the start of the run", (in row) => row.Usd)
            .Number(
                "discounted_usd",
                "USD",
                "The same, discounted to the start of the run",
                (in row) => row.DiscountedUsd
            );
}
