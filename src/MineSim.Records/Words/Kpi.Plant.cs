namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// Crushers, mills and feeders.
public sealed partial class Kpi
{
    public static Kpi CrushedTonnes { get; } =
        new("crushed_tonnes", Units.Tonnes, KpiGroup.Plant, "", "crushed", "Tonnes that crushers took from their bins.")
        {
            Long = "tonnes crushed",
        };

    public static Kpi CrusherTime { get; } =
        new(
            "crusher_time",
            Units.Hours,
            KpiGroup.Plant,
            "state",
            "crusher time",
            "Hours of all crushers in a state; throttled, one runs for tonnes over rate, and the rest goes to the cause."
        )
        {
            Long = "time of crushers",
        };

    public static Kpi PlantFeedTonnes { get; } =
        new(
            "plant_feed_tonnes",
            Units.Tonnes,
            KpiGroup.Plant,
            "",
            "mill feed",
            "Tonnes that mills took from their piles."
        )
        {
            Long = "tonnes fed to mills",
        };

    public static Kpi MetalInProduct { get; } =
        new(
            "metal",
            Units.Tonnes,
            KpiGroup.Plant,
            "metal",
            "metal",
            "Metal in the mills' product: feed times grade times recovery."
        )
        {
            Long = "metal in the product",
            UnitOfMetal = metal => metal.Unit,
        };

    public static Kpi MillTime { get; } =
        new(
            "mill_time",
            Units.Hours,
            KpiGroup.Plant,
            "state",
            "mill time",
            "Hours of all mills in a state; throttled, one runs for tonnes over rate, and the rest goes to the cause."
        )
        {
            Long = "time of mills",
        };

    public static Kpi ChokeTime { get; } =
        new(
            "choke_time",
            Units.Hours,
            KpiGroup.Plant,
            "cause",
            "choked",
            "Hours of crushers for want of room behind them."
        )
        {
            Long = "time for which crushers were choked",
        };

    public static Kpi StarveTime { get; } =
        new("starve_time", Units.Hours, KpiGroup.Plant, "cause", "starved", "Hours of mills for want of ore.")
        {
            Long = "time for which mills were starved",
        };

    public static Kpi CrusherUtilisation { get; } =
        new(
            "crusher_utilisation",
            Units.One,
            KpiGroup.Plant,
            "",
            "crusher utilisation",
            "Hours running over all hours of the crushers."
        )
        {
            Long = "utilisation of crushers",
        };

    public static Kpi MillUtilisation { get; } =
        new(
            "mill_utilisation",
            Units.One,
            KpiGroup.Plant,
            "",
            "of the mill's rate",
            "Feed over what the mills would take at their rates without ever standing."
        )
        {
            Long = "utilisation of mills",
        };

    public static Kpi FeedGrade { get; } =
        new("feed_grade", Units.Percent, KpiGroup.Plant, "metal", "grade", "Metal in the mills' feed.")
        {
            Long = "grade of the mills' feed",
            UnitOfMetal = metal => metal.GradeUnit,
        };

    public static Kpi RehandledTonnes { get; } =
        new(
            "rehandled_tonnes",
            Units.Tonnes,
            KpiGroup.Plant,
            "",
            "from ROM piles",
            "Tonnes fed to crushers from ROM piles."
        )
        {
            Long = "tonnes from ROM piles",
        };

    public static Kpi FeederTime { get; } =
        new(
            "feeder_time",
            Units.Hours,
            KpiGroup.Plant,
            "state",
            "feeder time",
            "Hours of all feeders in a state; an idle one has a bin that holds enough, or lets a truck tip."
        )
        {
            Long = "time of feeders",
        };

    public static Kpi BlendInWindow { get; } =
        new(
            "blend_in_window",
            Units.One,
            KpiGroup.Plant,
            "crusher",
            "feed within its window",
            "Of the tonnes that came into the crusher's bin, the share while the blend lay within every window."
        );

    public static Kpi BlendTonnes { get; } =
        new(
            "blend_tonnes",
            Units.Tonnes,
            KpiGroup.Plant,
            "crusher and inside, or crusher, metal and below or above",
            "blend",
            "Tonnes that came into the crusher's bin while the blend lay inside its windows, or below or above that of a metal."
        )
        {
            Long = "tonnes by their blend",
        };

    public static Kpi CrusherGrade { get; } =
        new(
            "crusher_grade",
            Units.Percent,
            KpiGroup.Plant,
            "crusher and metal",
            "grade",
            "Mean grade of what the crusher took in each hour, weighed by tonnes."
        )
        {
            Long = "grade of the crusher's feed",
            UnitOfMetal = metal => metal.GradeUnit,
        };

    public static Kpi CrusherGradeSd { get; } =
        new(
            "crusher_grade_sd",
            Units.Percent,
            KpiGroup.Plant,
            "crusher and metal",
            "standard deviation",
            "Standard deviation of the grade of what the crusher took in each hour, weighed by tonnes."
        )
        {
            Long = "standard deviation of the grade of the crusher's feed",
            UnitOfMetal = metal => metal.GradeUnit,
        };

    public static Kpi StockpileLevel { get; } =
        new("stockpile_level", Units.Tonnes, KpiGroup.Plant, "bin or pile", "level", "Mean tonnes in it over time.")
        {
            Long = "mean level of bins and piles",
        };

    internal static Kpi[] OfPlant =>
        [
            CrushedTonnes,
            CrusherTime,
            PlantFeedTonnes,
            MetalInProduct,
            MillTime,
            ChokeTime,
            StarveTime,
            CrusherUtilisation,
            MillUtilisation,
            FeedGrade,
            RehandledTonnes,
            FeederTime,
            BlendInWindow,
            BlendTonnes,
            CrusherGrade,
            CrusherGradeSd,
            StockpileLevel,
        ];
}
