namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// Work orders, and what they took.
public sealed partial class Kpi
{
    public static Kpi WorkOrders { get; } =
        new("work_orders", Units.One, KpiGroup.Maintenance, "kind of work order", "work orders", "Work orders closed.");

    public static Kpi TechnicianHours { get; } =
        new(
            "technician_hours",
            Units.Hours,
            KpiGroup.Maintenance,
            "skill asked for, or any",
            "technicians at work",
            "Technicians times hours of work."
        );

    public static Kpi BayUse { get; } =
        new(
            "bay_use",
            Units.One,
            KpiGroup.Maintenance,
            "kind of bay",
            "bays taken",
            "Bay hours with a machine over all bay hours."
        );

    public static Kpi ToolUse { get; } =
        new(
            "tool_use",
            Units.One,
            KpiGroup.Maintenance,
            "tool",
            "in use",
            "Tool hours with a work order that has them over all tool hours."
        )
        {
            Long = "tools in use",
        };

    public static Kpi PartUsed { get; } =
        new(
            "part_used",
            Units.One,
            KpiGroup.Maintenance,
            "part",
            "pieces used",
            "Pieces that work took from the store."
        );

    public static Kpi PartStockOuts { get; } =
        new(
            "part_stock_outs",
            Units.One,
            KpiGroup.Maintenance,
            "part",
            "orders that waited",
            "Work orders that had to wait for the part."
        )
        {
            Long = "orders that waited for the part",
        };

    public static Kpi PartLevel { get; } =
        new(
            "part_level",
            Units.One,
            KpiGroup.Maintenance,
            "part",
            "pieces in the store",
            "Mean pieces in the store over time."
        );

    internal static Kpi[] OfMaintenance =>
        [WorkOrders, TechnicianHours, BayUse, ToolUse, PartUsed, PartStockOuts, PartLevel];
}
