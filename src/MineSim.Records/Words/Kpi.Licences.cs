namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// Licences that hold, lapse and are refreshed.
public sealed partial class Kpi
{
    public static Kpi LicenceCoverage { get; } =
        new(
            "licence_coverage",
            Units.One,
            KpiGroup.Licences,
            "skill",
            "coverage",
            "People employed whose licence holds over positions that want it, both summed over the starts of shifts."
        )
        {
            Long = "coverage of licences",
        };

    public static Kpi LicenceLapses { get; } =
        new("licence_lapses", Units.One, KpiGroup.Licences, "skill", "lapses", "Licences that lapsed.")
        {
            Long = "licences that lapsed",
        };

    public static Kpi LapsedShifts { get; } =
        new(
            "lapsed_shifts",
            Units.One,
            KpiGroup.Licences,
            "skill",
            "lapsed shifts",
            "Shifts that people came to without the licence that they once had."
        )
        {
            Long = "shifts without the licence once held",
        };

    public static Kpi Refreshers { get; } =
        new(
            "refreshers",
            Units.One,
            KpiGroup.Licences,
            "skill",
            "refreshers",
            "Refreshers, and trainings after a lapse, that began."
        );

    public static Kpi RefresherTime { get; } =
        new(
            "refresher_time",
            Units.Hours,
            KpiGroup.Licences,
            "skill",
            "hours of refreshers",
            "Hours that refreshers, and trainings after a lapse, take."
        );

    internal static Kpi[] OfLicences => [LicenceCoverage, LicenceLapses, LapsedShifts, Refreshers, RefresherTime];
}
