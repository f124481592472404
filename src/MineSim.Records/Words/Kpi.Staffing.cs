namespace MineSim.Records.Words;

#pragma warning disable CS1591 // The definition says it.

// Who was wanted on shift, and who came.
public sealed partial class Kpi
{
    public static Kpi PeopleRequired { get; } =
        new(
            "people_required",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "wanted",
            "Positions that wanted the skill, mean over the starts of shifts."
        )
        {
            Long = "people wanted",
        };

    public static Kpi PeopleRostered { get; } =
        new(
            "people_rostered",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "rostered",
            "People on site by roster, mean over the starts of shifts."
        )
        {
            Long = "people rostered",
        };

    public static Kpi PeoplePresent { get; } =
        new(
            "people_present",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "present",
            "People who came, mean over the starts of shifts."
        )
        {
            Long = "people present",
        };

    public static Kpi PeopleLicensed { get; } =
        new(
            "people_licensed",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "licensed",
            "People present whose licence holds, mean over the starts of shifts."
        )
        {
            Long = "people licensed",
        };

    public static Kpi PeopleAssigned { get; } =
        new(
            "people_assigned",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "used",
            "Positions filled, mean over the starts of shifts."
        )
        {
            Long = "people assigned",
        };

    public static Kpi PeopleShort { get; } =
        new(
            "people_short",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "short",
            "Positions left unfilled, mean over the starts of shifts."
        )
        {
            Long = "people short",
            Role = ColourRole.NoOperator,
        };

    public static Kpi ShortShifts { get; } =
        new(
            "short_shifts",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "short shifts",
            "Share of shifts with somebody short."
        )
        {
            Long = "shifts with somebody short",
        };

    public static Kpi PeopleOnLeave { get; } =
        new(
            "people_on_leave",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "on leave",
            "People rostered who were on leave, mean over shifts."
        )
        {
            Long = "people on leave",
        };

    public static Kpi PeopleSick { get; } =
        new(
            "people_sick",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "sick",
            "People rostered who were sick, mean over shifts."
        )
        {
            Long = "people sick",
        };

    public static Kpi PeopleTraining { get; } =
        new(
            "people_training",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "training",
            "People rostered who were away on a training day, mean over shifts."
        )
        {
            Long = "people on a training day",
        };

    public static Kpi PeopleTravelling { get; } =
        new(
            "people_travelling",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "travelling",
            "People rostered who were on the way between home and site, mean over shifts."
        )
        {
            Long = "people travelling",
        };

    public static Kpi PeopleFatigued { get; } =
        new(
            "people_fatigued",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "fatigued",
            "People rostered who were stood down by a fatigue rule, mean over shifts."
        )
        {
            Long = "people stood down for fatigue",
        };

    public static Kpi PeopleCalledIn { get; } =
        new(
            "people_called_in",
            Units.One,
            KpiGroup.Staffing,
            "skill",
            "called in",
            "Positions filled by people called in on a day off, mean over shifts."
        )
        {
            Long = "people called in",
        };

    public static Kpi Overtime { get; } =
        new(
            "overtime",
            Units.Hours,
            KpiGroup.Staffing,
            "skill",
            "overtime",
            "Hours of people called in, under the skill that they came for."
        );

    internal static Kpi[] OfStaffing =>
        [
            PeopleRequired,
            PeopleRostered,
            PeoplePresent,
            PeopleLicensed,
            PeopleAssigned,
            PeopleShort,
            ShortShifts,
            PeopleOnLeave,
            PeopleSick,
            PeopleTraining,
            PeopleTravelling,
            PeopleFatigued,
            PeopleCalledIn,
            Overtime,
        ];
}
