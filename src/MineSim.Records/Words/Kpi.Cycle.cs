namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// The truck cycle, and how trucks and loaders match.
public sealed partial class Kpi
{
    public static Kpi CycleTime { get; } =
        new("cycle_time", Units.Minutes, KpiGroup.Cycle, "", "truck cycle", "Truck hours at work over loads.")
        {
            Long = "mean truck cycle",
        };

    public static Kpi CycleStage { get; } =
        new(
            "cycle_stage",
            Units.Minutes,
            KpiGroup.Cycle,
            "time category",
            "stage of the cycle",
            "Truck hours of a stage over loads; the stages add up to the cycle time."
        )
        {
            Long = "stage of the mean truck cycle",
        };

    public static Kpi TonnesPerTruckHour { get; } =
        new(
            "tonnes_per_truck_hour",
            Units.TonnesPerHour,
            KpiGroup.Cycle,
            "",
            "tonnes per truck hour",
            "Tonnes over truck hours at work."
        );

    public static Kpi MatchFactor { get; } =
        new(
            "match_factor",
            Units.One,
            KpiGroup.Cycle,
            "loader model, or all",
            "match factor",
            "Trucks times service time of loaders over loaders times truck cycle without queues, means of those at work: "
                + "below 1 loaders wait, above 1 trucks."
        )
        {
            Long = "match factor of trucks and loaders",
        };

    public static Kpi LoaderHang { get; } =
        new(
            "loader_hang",
            Units.Minutes,
            KpiGroup.Cycle,
            "loader model, or all",
            "loader hang",
            "Hours in which loaders waited for a truck over loads."
        )
        {
            Long = "hang time of loaders",
        };

    public static Kpi TruckHang { get; } =
        new(
            "truck_hang",
            Units.Minutes,
            KpiGroup.Cycle,
            "loader model, or all",
            "truck hang",
            "Truck hours of queueing at loaders, in the cycles of their loads, over loads."
        )
        {
            Long = "hang time of trucks",
        };

    internal static Kpi[] OfCycle => [CycleTime, CycleStage, TonnesPerTruckHour, MatchFactor, LoaderHang, TruckHang];
}
