namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// Money of the whole run, and by month.
public sealed partial class Kpi
{
    public static Kpi Revenue { get; } =
        new("revenue", Units.Usd, KpiGroup.Value, "line, or all", "revenue", "What metal and rock were sold for.")
        {
            Role = ColourRole.Load,
        };

    public static Kpi SellingCost { get; } =
        new(
            "selling_cost",
            Units.Usd,
            KpiGroup.Value,
            "line, or all",
            "selling cost",
            "Treatment, refining and freight of what was sold."
        )
        {
            Role = ColourRole.WaitTruck,
        };

    public static Kpi Royalties { get; } =
        new("royalties", Units.Usd, KpiGroup.Value, "receiver, or all", "royalties", "Royalties on what was sold.")
        {
            Role = ColourRole.Meal,
        };

    public static Kpi OperatingCost { get; } =
        new(
            "operating_cost",
            Units.Usd,
            KpiGroup.Value,
            "line, or all",
            "operating cost",
            "What running the mine cost."
        )
        {
            Role = ColourRole.QueueDump,
        };

    public static Kpi CapitalCost { get; } =
        new("capital_cost", Units.Usd, KpiGroup.Value, "line, or all", "capital", "What was bought to last.")
        {
            Long = "capital cost",
            Role = ColourRole.Repair,
        };

    public static Kpi CashFlow { get; } =
        new(
            "cash_flow",
            Units.Usd,
            KpiGroup.Value,
            "",
            "cash flow",
            "Revenue less selling cost, royalties, operating cost and capital."
        );

    public static Kpi Npv { get; } =
        new(
            "npv",
            Units.Usd,
            KpiGroup.Value,
            "",
            "net present value",
            "The cash flow, discounted to the start of the run."
        );

    public static Kpi CashFlowToDate { get; } =
        new(
            "cash_flow_to_date",
            Units.Usd,
            KpiGroup.Value,
            "",
            "cash flow to date",
            "Cash flow from the start of the run to the end of the month."
        );

    public static Kpi NpvToDate { get; } =
        new(
            "npv_to_date",
            Units.Usd,
            KpiGroup.Value,
            "",
            "discounted, to date",
            "Cash flow from the start of the run to the end of the month, discounted to the start."
        )
        {
            Long = "net present value to date",
        };

    public static Kpi PartnerCashFlow { get; } =
        new(
            "partner_cash_flow",
            Units.Usd,
            KpiGroup.Value,
            "partner",
            "cash flow of partners",
            "The partner's share of the cash flow."
        );

    public static Kpi PartnerNpv { get; } =
        new(
            "partner_npv",
            Units.Usd,
            KpiGroup.Value,
            "partner",
            "net present value of partners",
            "The partner's share of the net present value."
        );

    public static Kpi OperatingCostPerTonne { get; } =
        new(
            "operating_cost_per_tonne",
            Units.UsdPerTonne,
            KpiGroup.Value,
            "",
            "operating cost a tonne",
            "Operating cost over tonnes, of the whole run."
        );

    public static Kpi OperatingCostPerOreTonne { get; } =
        new(
            "operating_cost_per_ore_tonne",
            Units.UsdPerTonne,
            KpiGroup.Value,
            "",
            "operating cost a tonne of ore",
            "Operating cost over tonnes fed to mills, or without mills over tonnes tipped that bear metal or are sold."
        );

    public static Kpi LocalValueAdded { get; } =
        new(
            "local_value_added",
            Units.Usd,
            KpiGroup.Value,
            "line, or all",
            "local value added",
            "The part of operating cost and capital that stays near the mine."
        );

    public static Kpi LocalValueShare { get; } =
        new(
            "local_value_share",
            Units.One,
            KpiGroup.Value,
            "",
            "share of local value",
            "Local value added over operating cost and capital."
        );

    internal static Kpi[] OfValue =>
        [
            Revenue,
            SellingCost,
            Royalties,
            OperatingCost,
            CapitalCost,
            CashFlow,
            Npv,
            CashFlowToDate,
            NpvToDate,
            PartnerCashFlow,
            PartnerNpv,
            OperatingCostPerTonne,
            OperatingCostPerOreTonne,
            LocalValueAdded,
            LocalValueShare,
        ];
}
