using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Blocks;

/// <summary>
/// What may be left out of people who join a role, where it follows from those of the first group of it.
/// </summary>
internal static class Unsaid
{
    /// <summary>Tells where there is no group of the role, nor a roster of all.</summary>
    public static void Check(WorkforceSpec workforce, bool isRosterSaid, Problems problems)
    {
        // Who cannot be read may be of any role.
        if (workforce.People.Count == 0 || workforce.People.Any(group => group.Role.Length == 0))
            return;
        var roles = workforce.People.Select(group => group.Role).ToHashSet(StringComparer.Ordinal);
        RequireSkills(workforce, roles, problems);
        if (!isRosterSaid && workforce.Rosters.Count > 0)
            RequireRosters(workforce, roles, problems);
    }

    /// <summary>A workforce with all that is not said of those who join.</summary>
    public static WorkforceSpec Fill(WorkforceSpec workforce, Problems problems) =>
        workforce with
        {
            Hiring = [.. workforce.Hiring.Select((hiring, i) => Filled(hiring, i, workforce.People, problems))],
            Training = [.. workforce.Training.Select((each, i) => Filled(each, i, workforce.People, problems))],
        };

    private static EstablishmentSpec Filled(
        EstablishmentSpec hiring,
        int i,
        IReadOnlyList<PersonGroupSpec> people,
        Problems problems
    )
    {
        if (people.FirstOrDefault(group => group.Role == hiring.Recruit.Role) is not { } alike)
            return hiring;
        var recruit = hiring.Recruit;
        return hiring with
        {
            Recruit = recruit with
            {
                Skills = AreSkillsSaid(hiring, i, problems) ? recruit.Skills : alike.Skills,
                Roster = recruit.Roster ?? alike.Roster,
                WageUsdPerYear = IsWageSaid($"Hiring[{i}]", problems) ? recruit.WageUsdPerYear : alike.WageUsdPerYear,
            },
        };
    }

    private static TrainingProgrammeSpec Filled(
        TrainingProgrammeSpec programme,
        int i,
        IReadOnlyList<PersonGroupSpec> people,
        Problems problems
    )
    {
        if (
            programme is not { Requires.Count: 0, Trainees: { } trainees }
            || people.FirstOrDefault(group => group.Role == trainees.Role) is not { } alike
        )
        {
            return programme;
        }

        return programme with
        {
            Trainees = trainees with
            {
                Roster = trainees.Roster ?? alike.Roster,
                WageUsdPerYear = IsWageSaid($"Training[{i}].Trainees", problems)
                    ? trainees.WageUsdPerYear
                    : alike.WageUsdPerYear,
            },
        };
    }

    private static void RequireSkills(WorkforceSpec workforce, HashSet<string> roles, Problems problems)
    {
        foreach (var (i, hiring) in workforce.Hiring.Index())
        {
            if (
                hiring.Wanted is not null
                && !AreSkillsSaid(hiring, i, problems)
                && !roles.Contains(hiring.Recruit.Role)
            )
            {
                problems.Add(
                    problems.PlaceOf($"Hiring[{i}]"),
                    $"nobody of 'people' is a {hiring.Recruit.Role}: say with which 'skills' recruits come, or in "
                        + "which 'programme' they are trained"
                );
            }
        }
    }

    /// <summary>Where there is no roster of all, everybody names one, or has that of the role's people.</summary>
    private static void RequireRosters(WorkforceSpec workforce, HashSet<string> roles, Problems problems)
    {
        var known = string.Join(", ", workforce.Rosters.Select(roster => roster.Name));
        foreach (var (i, _) in workforce.People.Index().Where(each => each.Item.Roster is null))
        {
            problems.Add(
                problems.PlaceOf($"People[{i}]"),
                $"these people must name their roster ({known}), since there is no 'roster' of all who name none"
            );
        }

        foreach (var (i, hiring) in workforce.Hiring.Index())
            RequireRoster($"Hiring[{i}]", hiring.Recruit.Roster, hiring.Recruit.Role);
        foreach (var (i, programme) in workforce.Training.Index())
        {
            if (
                programme is { Requires.Count: 0, Intake.Count: > 0, Trainees: { } trainees }
                && problems.IsRead($"Training[{i}].Trainees.Role")
            )
            {
                RequireRoster($"Training[{i}].Name", trainees.Roster, trainees.Role);
            }
        }

        void RequireRoster(string path, string? roster, string role)
        {
            if (roster is not null || roles.Contains(role))
                return;
            problems.Add(
                problems.PlaceOf(path),
                $"nobody of 'people' is a {role}, whose roster it could be: say by 'roster' which they work ({known})"
            );
        }
    }

    /// <summary>Who is hired for a programme has no skills yet.</summary>
    private static bool AreSkillsSaid(EstablishmentSpec hiring, int i, Problems problems) =>
        hiring.Programme is not null || problems.IsSaid($"Hiring[{i}].{HiringBlock.Skills.Into}");

    private static bool IsWageSaid(string path, Problems problems) =>
        problems.IsSaid($"{path}.{ValueBlock.WageOfRole.Into}");
}
