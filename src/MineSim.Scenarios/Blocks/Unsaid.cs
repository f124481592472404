using MineSim.Scenarios.Building;

namespace MineSim.Scenarios.Blocks;

/// <summary>What may be left out of people and of hiring where it follows from others, and does not here.</summary>
internal static class Unsaid
{
    public static void Check(WorkforceDraft workforce, Problems problems)
    {
        // Who cannot be read may be of any role.
        if (workforce.People.Count == 0 || workforce.People.Any(group => !group.Role.IsReadable))
            return;
        var roles = workforce.People.Select(group => group.Role.Text).ToHashSet(StringComparer.Ordinal);
        RequireSkills(workforce, roles, problems);
        if (workforce.Roster is null && workforce.Rosters.Count > 0)
            RequireRosters(workforce, roles, problems);
    }

    private static void RequireSkills(WorkforceDraft workforce, HashSet<string> roles, Problems problems)
    {
        foreach (var (role, hiring) in workforce.Movement.Hiring.Select(hiring => (hiring.Name.Text, hiring.Value)))
        {
            if (hiring is { Wanted: not null, Skills: null, Programme: null } && !roles.Contains(role))
            {
                problems.Add(
                    hiring.Place,
                    $"nobody of 'people' is a {role}: say with which 'skills' recruits come, or in which "
                        + "'programme' they are trained"
                );
            }
        }
    }

    /// <summary>Where there is no roster of all, everybody names one, or has that of the role's people.</summary>
    private static void RequireRosters(WorkforceDraft workforce, HashSet<string> roles, Problems problems)
    {
        var known = string.Join(", ", workforce.Rosters.Select(roster => roster.Name.Text));
        foreach (var group in workforce.People.Where(group => group.Roster is null))
        {
            problems.Add(
                group.Place,
                $"these people must name their roster ({known}), since there is no 'roster' of all who name none"
            );
        }

        foreach (
            var hiring in workforce.Movement.Hiring.Where(hiring =>
                hiring.Value.Roster is null && !roles.Contains(hiring.Name.Text)
            )
        )
        {
            problems.Add(hiring.Value.Place, WhoseRoster(hiring.Name.Text));
        }

        foreach (var (name, programme) in workforce.Training)
        {
            var role = programme.Trainees?.Role?.Text ?? name.Text;
            if (
                programme is { Requires.Count: 0, Intake: not null }
                && programme.Trainees?.Roster is null
                && !roles.Contains(role)
            )
            {
                problems.Add(name.Place, WhoseRoster(role));
            }
        }

        string WhoseRoster(string role) =>
            $"nobody of 'people' is a {role}, whose roster it could be: say by 'roster' which they work ({known})";
    }
}
