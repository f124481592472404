using MineSim.Spec.Training;

namespace MineSim.Spec.Rules;

/// <summary>
/// What people are called by, those who are there and those who come; <see langword="null"/> where not all is known.
/// </summary>
internal static class PeopleNames
{
    /// <summary>Roles of the people who are there.</summary>
    public static IReadOnlySet<string>? RolesEmployed(PeopleInspection site) =>
        site.Findings.AreAllRead("Workforce.People.Role")
            ? Inspection.Names(site.Workforce.People, group => group.Role)
            : null;

    /// <summary>Roles of all.</summary>
    public static IReadOnlySet<string>? Roles(PeopleInspection site) =>
        site.Findings.AreAllRead(
            "Workforce.People.Role",
            "Workforce.Hiring.Recruit.Role",
            "Workforce.Training.Name",
            "Workforce.Training.Trainees.Role",
            "Workforce.Training.Requires"
        )
            ? Roles(site.Workforce)
            : null;

    /// <summary>Roles of all as far as they were read.</summary>
    public static IReadOnlySet<string> Roles(WorkforceSpec workforce) =>
        Set(
            workforce
                .People.Select(group => group.Role)
                .Concat(workforce.Hiring.Select(hiring => hiring.Recruit.Role))
                .Concat(workforce.Training.Where(IsHiredFor).Select(RoleOf))
        );

    /// <summary>Where people come from.</summary>
    public static IReadOnlySet<string>? Origins(PeopleInspection site) =>
        site.Findings.AreAllRead(
            "Workforce.People.Origin",
            "Workforce.Hiring.Recruit.Origin",
            "Workforce.Hiring.Origins",
            "Workforce.Training.Trainees.Origins"
        )
            ? Set(
                site.Workforce.People.Select(group => group.Origin)
                    .Concat(site.Workforce.Hiring.Select(hiring => hiring.Recruit.Origin))
                    .Concat(site.Workforce.Hiring.SelectMany(hiring => hiring.Origins).Select(share => share.Origin))
                    .Concat(
                        site.Workforce.Training.SelectMany(programme => programme.Trainees?.Origins ?? [])
                            .Select(share => share.Origin)
                    )
                    .OfType<string>()
            )
            : null;

    /// <summary>Skills that they hold, or can come to hold.</summary>
    public static IReadOnlySet<string>? Skills(PeopleInspection site) =>
        site.Findings.AreAllRead(
            "Workforce.People.Skills",
            "Workforce.Hiring.Recruit.Skills",
            "Workforce.Training.Grants"
        )
            ? Set(
                site.Workforce.People.SelectMany(group => group.Skills)
                    .Concat(site.Workforce.Hiring.SelectMany(hiring => hiring.Recruit.Skills))
                    .Concat(site.Workforce.Training.SelectMany(programme => programme.Grants))
            )
            : null;

    private static bool IsHiredFor(TrainingProgrammeSpec programme) =>
        programme.Requires.Count == 0 && programme.Intake.Count > 0;

    private static string RoleOf(TrainingProgrammeSpec programme) => programme.Trainees?.Role ?? programme.Name;

    private static HashSet<string> Set(IEnumerable<string> names) => names.ToHashSet(StringComparer.Ordinal);
}
