using MineSim.Spec.Turnover;

namespace MineSim.Spec.Rules;

/// <summary>How people come and go names roles, origins, skills and programmes that exist.</summary>
internal static class MovementRules
{
    public static void NamesExist(PeopleInspection site)
    {
        var workforce = site.Workforce;
        OfTurnover(site, workforce.Turnover?.Attrition ?? []);
        OfHiring(site);
        OfSuccession(site);
        var origins = PeopleNames.Origins(site);
        for (var i = 0; i < workforce.LocalOrigins.Count; i++)
            site.RequireAmong($"Workforce.LocalOrigins[{i}]", workforce.LocalOrigins[i], origins, "origin");
        site.RequireDistinct("Workforce.LocalOrigins", workforce.LocalOrigins, "origin");
    }

    private static void OfTurnover(PeopleInspection site, IReadOnlyList<AttritionSpec> rates)
    {
        var roles = PeopleNames.Roles(site);
        var origins = PeopleNames.Origins(site);
        for (var i = 0; i < rates.Count; i++)
        {
            site.RequireAmong($"Workforce.Turnover.Attrition[{i}].Role", rates[i].Role, roles, "role");
            site.RequireAmong($"Workforce.Turnover.Attrition[{i}].Origin", rates[i].Origin, origins, "origin");
        }
    }

    private static void OfHiring(PeopleInspection site)
    {
        var workforce = site.Workforce;
        var roles = PeopleNames.RolesEmployed(site);
        var programmes = Inspection.Names(workforce.Training, programme => programme.Name);
        for (var i = 0; i < workforce.Hiring.Count; i++)
        {
            var (path, hiring) = ($"Workforce.Hiring[{i}]", workforce.Hiring[i]);
            if (hiring.Wanted is null)
                site.RequireAmong($"{path}.Recruit.Role", hiring.Recruit.Role, roles, "role");
            site.RequireKnown(
                $"{path}.Programme",
                hiring.Programme,
                "Workforce.Training",
                programmes,
                "training programme"
            );
        }
    }

    private static void OfSuccession(PeopleInspection site)
    {
        var workforce = site.Workforce;
        var roles = PeopleNames.Roles(site);
        var origins = PeopleNames.Origins(site);
        var skills = PeopleNames.Skills(site);
        for (var i = 0; i < workforce.Succession.Count; i++)
        {
            var (path, succession) = ($"Workforce.Succession[{i}]", workforce.Succession[i]);
            site.RequireAmong($"{path}.MentorRole", succession.MentorRole, roles, "role");
            site.RequireAmong($"{path}.MentorOrigin", succession.MentorOrigin, origins, "origin");
            site.RequireAmong($"{path}.Skill", succession.Skill, skills, "skill");
        }
    }
}
