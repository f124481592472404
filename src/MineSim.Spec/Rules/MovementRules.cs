using MineSim.Spec.Turnover;

namespace MineSim.Spec.Rules;

/// <summary>How people come and go names roles, origins, skills and programmes that exist.</summary>
internal static class MovementRules
{
    public static void NamesExist(Inspection site)
    {
        if (site.Spec.Workforce is not { } workforce)
            return;
        OfTurnover(site, workforce.Turnover?.Attrition ?? []);
        OfHiring(site, workforce);
        OfSuccession(site, workforce);
        var origins = PeopleNames.Origins(site, workforce);
        for (var i = 0; i < workforce.LocalOrigins.Count; i++)
            site.RequireAmong($"Workforce.LocalOrigins[{i}]", workforce.LocalOrigins[i], origins, "origin");
        site.RequireDistinct("Workforce.LocalOrigins", workforce.LocalOrigins, "origin");
    }

    private static void OfTurnover(Inspection site, IReadOnlyList<AttritionSpec> rates)
    {
        var roles = PeopleNames.Roles(site, site.Spec.Workforce!);
        var origins = PeopleNames.Origins(site, site.Spec.Workforce!);
        for (var i = 0; i < rates.Count; i++)
        {
            site.RequireAmong($"Workforce.Turnover.Attrition[{i}].Role", rates[i].Role, roles, "role");
            site.RequireAmong($"Workforce.Turnover.Attrition[{i}].Origin", rates[i].Origin, origins, "origin");
        }
    }

    private static void OfHiring(Inspection site, WorkforceSpec workforce)
    {
        var roles = PeopleNames.RolesEmployed(site, workforce);
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

    private static void OfSuccession(Inspection site, WorkforceSpec workforce)
    {
        var roles = PeopleNames.Roles(site, workforce);
        var origins = PeopleNames.Origins(site, workforce);
        var skills = PeopleNames.Skills(site, workforce);
        for (var i = 0; i < workforce.Succession.Count; i++)
        {
            var (path, succession) = ($"Workforce.Succession[{i}]", workforce.Succession[i]);
            site.RequireAmong($"{path}.MentorRole", succession.MentorRole, roles, "role");
            site.RequireAmong($"{path}.MentorOrigin", succession.MentorOrigin, origins, "origin");
            site.RequireAmong($"{path}.Skill", succession.Skill, skills, "skill");
        }
    }
}
