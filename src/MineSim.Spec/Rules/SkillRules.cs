using MineSim.Spec.Skills;

namespace MineSim.Spec.Rules;

/// <summary>People's skills and those of machines, positions and training are the same words.</summary>
internal static class SkillRules
{
    /// <summary>What uses skills beside machines and positions, as properties that must be read to know it.</summary>
    private static readonly string[] Uses =
    [
        "Workforce.Skills.Name",
        "Workforce.Training.Grants",
        "Workforce.Training.Requires",
        "Workforce.Training.Stages.Skill",
        "Workforce.Training.Stages.Assists",
        "Workforce.Training.Trainers.Skill",
    ];

    /// <summary>Somebody holds what machines and positions want, or is trained for it.</summary>
    public static void SkillsAreHeld(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (!site.Findings.AreAllRead(SkillNames.OfLicences))
            return;
        var held = SkillNames
            .Held(workforce)
            .Select(each => each.Skill)
            .Concat(workforce.Training.SelectMany(programme => programme.Grants))
            .ToHashSet(StringComparer.Ordinal);
        var who = site.Spec is MineSiteSpec ? "this machine's operator needs" : "these positions want";
        var taught = workforce.Training.Count > 0 ? ", and no programme grants it" : "";
        foreach (
            var (path, skill) in SkillNames
                .Wanted(site)
                .Where(each => site.Findings.IsRead(each.Path) && !held.Contains(each.Skill))
                .DistinctBy(each => each.Skill)
        )
        {
            site.Add(path, $"nobody holds the skill '{skill}' that {who}{taught}", Nearest.To(skill, held));
        }
    }

    /// <summary>Something wants what people hold.</summary>
    public static void SkillsAreOfUse(PeopleInspection site)
    {
        var workforce = site.Workforce;
        var isUseKnown =
            site.Findings.AreAllRead(Uses) && SkillNames.Wanted(site).All(each => site.Findings.IsRead(each.Path));
        var known = SkillNames.Needed(site);
        known.UnionWith(workforce.Skills.Select(skill => skill.Name));
        known.UnionWith(SkillNames.OfTraining(workforce).Select(each => each.Skill));
        var who = site.Spec is MineSiteSpec ? "equipment model needs" : "position wants";
        foreach (var (list, skills) in Licences(workforce))
        {
            site.RequireDistinct(list, skills, "skill");
            foreach (var (path, skill) in SkillNames.At(list, skills))
            {
                if (!isUseKnown || known.Contains(skill) || !site.Findings.IsRead(path))
                    continue;
                site.Add(
                    path,
                    $"no {who} the skill '{skill}', and 'skills' does not describe it",
                    Nearest.To(skill, known)
                );
            }
        }
    }

    /// <summary>What stands for no skill is none.</summary>
    public static void NoSkillIsAny(PeopleInspection site)
    {
        foreach (var (path, _) in All(site).Where(each => each.Skill == SkillSpec.Any))
        {
            site.Add(
                path,
                $"'{SkillSpec.Any}' cannot be the name of a skill, because it has a meaning of its own; take another word"
            );
        }
    }

    /// <summary>All skills have room in one word.</summary>
    public static void SkillsAreNotTooMany(PeopleInspection site)
    {
        var all = All(site).DistinctBy(each => each.Skill).ToList();
        if (all.Count <= WorkforceSpec.MostSkills)
            return;
        var (path, first) = all[WorkforceSpec.MostSkills];
        site.Add(
            path,
            $"a workforce has at most {WorkforceSpec.MostSkills} skills, and with '{first}' there are more, "
                + $"{all.Count} in all"
        );
    }

    /// <summary>Wherever a skill is named that could be read.</summary>
    private static IEnumerable<(string Path, string Skill)> All(PeopleInspection site) =>
        SkillNames
            .OfTraining(site.Workforce)
            .Concat(SkillNames.Wanted(site))
            .Concat(SkillNames.Held(site.Workforce))
            .Concat(site.Workforce.Skills.Select((skill, i) => ($"Workforce.Skills[{i}].Name", skill.Name)))
            .Where(each => site.Findings.IsRead(each.Item1));

    /// <summary>Lists of skills that people hold, with their paths.</summary>
    private static IEnumerable<(string Path, IReadOnlyList<string> Skills)> Licences(WorkforceSpec workforce)
    {
        for (var i = 0; i < workforce.People.Count; i++)
            yield return ($"Workforce.People[{i}].Skills", workforce.People[i].Skills);
        for (var i = 0; i < workforce.Hiring.Count; i++)
        {
            // Of recruits who come as the role's people do all is told there.
            var recruit = workforce.Hiring[i].Recruit;
            var alike = workforce.People.FirstOrDefault(group => group.Role == recruit.Role);
            if (alike is null || !alike.Skills.SequenceEqual(recruit.Skills))
                yield return ($"Workforce.Hiring[{i}].Recruit.Skills", recruit.Skills);
        }
    }
}
