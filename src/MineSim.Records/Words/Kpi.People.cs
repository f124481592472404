namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// Who comes, stays and leaves.
public sealed partial class Kpi
{
    public static Kpi PeopleAtStart { get; } =
        new(
            "people_at_start",
            Units.One,
            KpiGroup.People,
            "role, or all",
            "at start",
            "People employed when the warm-up ends."
        )
        {
            Long = "people at the start",
        };

    public static Kpi PeopleHired { get; } =
        new("people_hired", Units.One, KpiGroup.People, "role, or all", "hired", "People who joined.")
        {
            Long = "people hired",
        };

    public static Kpi PeopleLeft { get; } =
        new("people_left", Units.One, KpiGroup.People, "role, or all", "left", "People who left.")
        {
            Long = "people who left",
        };

    public static Kpi PeopleEmployed { get; } =
        new("people_employed", Units.One, KpiGroup.People, "role, or all", "employed", "People employed at the end.")
        {
            Long = "people employed",
        };

    public static Kpi PeopleMean { get; } =
        new(
            "people_mean",
            Units.One,
            KpiGroup.People,
            "role, or all",
            "mean head count",
            "Hours of employment over the hours counted."
        );

    public static Kpi PeopleTurnover { get; } =
        new(
            "people_turnover",
            Units.PerYear,
            KpiGroup.People,
            "",
            "turnover",
            "Leavers over the mean head count and the years counted."
        )
        {
            Long = "turnover of people",
        };

    public static Kpi PeopleByOrigin { get; } =
        new(
            "people_by_origin",
            Units.One,
            KpiGroup.People,
            "origin",
            "by origin",
            "People employed at the end, by where they come from."
        )
        {
            Long = "people by origin",
        };

    public static Kpi Vacancies { get; } =
        new(
            "vacancies",
            Units.One,
            KpiGroup.People,
            "role",
            "vacant",
            "Open positions of roles that hiring keeps filled, mean over time."
        )
        {
            Long = "vacancies",
        };

    public static Kpi VacancyTime { get; } =
        new(
            "vacancy_time",
            Units.Days,
            KpiGroup.People,
            "role",
            "time vacant",
            "Mean time for which vacancies were open that were filled or withdrawn."
        )
        {
            Long = "time for which positions were vacant",
        };

    public static Kpi Journeys { get; } =
        new(
            "journeys",
            Units.One,
            KpiGroup.People,
            "home",
            "journeys",
            "Journeys of one person one way between home and site."
        );

    public static Kpi LateArrivals { get; } =
        new(
            "late_arrivals",
            Units.One,
            KpiGroup.People,
            "home",
            "late arrivals",
            "Journeys to site that were delayed."
        );

    public static Kpi LateArrivalTime { get; } =
        new(
            "late_arrival_time",
            Units.Hours,
            KpiGroup.People,
            "home",
            "hours late",
            "Hours by which journeys to site were late."
        );

    public static Kpi TravelCost { get; } =
        new("travel_cost", Units.Usd, KpiGroup.People, "home", "cost of travel", "Journeys times their cost.");

    internal static Kpi[] OfPeople =>
        [
            PeopleAtStart,
            PeopleHired,
            PeopleLeft,
            PeopleEmployed,
            PeopleMean,
            PeopleTurnover,
            PeopleByOrigin,
            Vacancies,
            VacancyTime,
            Journeys,
            LateArrivals,
            LateArrivalTime,
            TravelCost,
        ];
}
