namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// What is moved, and what was planned.
public sealed partial class Kpi
{
    public static Kpi Tonnes { get; } =
        new("tonnes", Units.Tonnes, KpiGroup.Production, "material, or all", "moved", "Tonnes tipped.")
        {
            Long = "tonnes moved",
        };

    public static Kpi PlanTonnes { get; } =
        new(
            "plan_tonnes",
            Units.Tonnes,
            KpiGroup.Production,
            "material, or all",
            "plan",
            "Tonnes that the plan, or a planned rate, has for the time counted."
        )
        {
            Long = "tonnes planned",
        };

    public static Kpi Loads { get; } = new("loads", Units.One, KpiGroup.Production, "", "loads", "Truckloads tipped.");

    public static Kpi TonnesToDate { get; } =
        new(
            "tonnes_to_date",
            Units.Tonnes,
            KpiGroup.Production,
            "",
            "tonnes to date",
            "Tonnes tipped from the start of the run to the end of the month."
        )
        {
            Long = "tonnes moved to date",
        };

    public static Kpi PlanTonnesToDate { get; } =
        new(
            "plan_tonnes_to_date",
            Units.Tonnes,
            KpiGroup.Production,
            "",
            "plan to date",
            "Tonnes planned from the start of the run to the end of the month."
        )
        {
            Long = "tonnes planned to date",
        };

    public static Kpi PeriodPlanTonnes { get; } =
        new(
            "period_plan_tonnes",
            Units.Tonnes,
            KpiGroup.Production,
            "period and line of the plan",
            "plan",
            "Tonnes of a line planned in a period of the plan; of a period that the run cuts short, the part that lies within it."
        )
        {
            Long = "tonnes planned in the period",
        };

    public static Kpi PeriodTonnes { get; } =
        new(
            "period_tonnes",
            Units.Tonnes,
            KpiGroup.Production,
            "period and line of the plan",
            "moved",
            "Tonnes of a line of the plan tipped in a period, over the whole run."
        )
        {
            Long = "tonnes moved in the period",
        };

    public static Kpi PeriodShortfallTonnes { get; } =
        new(
            "period_shortfall_tonnes",
            Units.Tonnes,
            KpiGroup.Production,
            "period and line of the plan",
            "short",
            "Tonnes of a line planned since the start of the run up to the period's end, and not moved by then."
        )
        {
            Long = "tonnes short at the period's end",
        };

    internal static Kpi[] OfProduction =>
        [
            Tonnes,
            PlanTonnes,
            Loads,
            TonnesToDate,
            PlanTonnesToDate,
            PeriodPlanTonnes,
            PeriodTonnes,
            PeriodShortfallTonnes,
        ];
}
