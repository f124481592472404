namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// Haulage work, traffic and the condition of roads.
public sealed partial class Kpi
{
    public static Kpi TonneKilometres { get; } =
        new(
            "tonne_km",
            Units.TonneKilometres,
            KpiGroup.Roads,
            "",
            "tonne-kilometres",
            "Tonnes tipped times the kilometres for which each was carried."
        )
        {
            Long = "haulage work",
        };

    public static Kpi RoadHeldUp { get; } =
        new(
            "road_held_up",
            Units.Hours,
            KpiGroup.Roads,
            "",
            "held up",
            "Truck hours on the road beyond those of trucks that nobody holds up; they are part of travel."
        )
        {
            Long = "trucks held up on the road",
        };

    public static Kpi ClosedRoadWait { get; } =
        new(
            "closed_road_wait",
            Units.Hours,
            KpiGroup.Roads,
            "",
            "closed roads",
            "Truck hours of waiting on the road for want of any open way."
        )
        {
            Long = "trucks waiting for closed roads",
        };

    public static Kpi JunctionWait { get; } =
        new(
            "junction_wait",
            Units.Hours,
            KpiGroup.Roads,
            "junction, or all",
            "junctions",
            "Truck hours of waiting on the road to cross a junction."
        )
        {
            Long = "trucks waiting at junctions",
        };

    public static Kpi JunctionCrossings { get; } =
        new(
            "junction_crossings",
            Units.One,
            KpiGroup.Roads,
            "junction",
            "crossings",
            "Trucks that drove through the junction."
        );

    public static Kpi ExtraRollingResistance { get; } =
        new(
            "extra_rolling_resistance",
            Units.One,
            KpiGroup.Roads,
            "",
            "added by rain and wear, mean of all roads",
            "Rolling resistance that rain and wear added, as trucks feel it, mean over time and by length."
        )
        {
            Long = "rolling resistance added by rain and wear",
        };

    public static Kpi HauledRollingResistance { get; } =
        new(
            "hauled_rolling_resistance",
            Units.One,
            KpiGroup.Roads,
            "",
            "rolling resistance that loads met",
            "Rolling resistance that loads met, with what rain and wear had added, mean by tonne-kilometres."
        );

    public static Kpi WetRoads { get; } =
        new(
            "wet_roads",
            Units.Hours,
            KpiGroup.Roads,
            "",
            "wet roads",
            "Hours in which rain fell somewhere or what it had added was not dried off."
        );

    public static Kpi GraderTime { get; } =
        new(
            "grader_time",
            Units.Hours,
            KpiGroup.Roads,
            "",
            "graders at work",
            "Hours of graders on segments, unproductive ones included."
        );

    public static Kpi GradedKilometres { get; } =
        new(
            "graded_km",
            Units.Kilometres,
            KpiGroup.Roads,
            "",
            "roads graded",
            "Length of the segments that graders finished."
        );

    internal static Kpi[] OfRoads =>
        [
            TonneKilometres,
            RoadHeldUp,
            ClosedRoadWait,
            JunctionWait,
            JunctionCrossings,
            ExtraRollingResistance,
            HauledRollingResistance,
            WetRoads,
            GraderTime,
            GradedKilometres,
        ];
}
