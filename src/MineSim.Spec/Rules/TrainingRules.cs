using MineSim.Spec.Training;

namespace MineSim.Spec.Rules;

/// <summary>Programmes can begin, have trainers, and lead somewhere.</summary>
internal static class TrainingRules
{
    /// <summary>What a programme requires somebody holds, or can come by; it grants something else.</summary>
    public static void ProgrammesCanBegin(PeopleInspection site)
    {
        var workforce = site.Workforce;
        var areLicencesKnown =
            site.Findings.AreAllRead(SkillNames.OfLicences) && site.Findings.AreAllRead("Workforce.Training.Requires");
        var obtainable = Obtainable(workforce);
        for (var i = 0; i < workforce.Training.Count; i++)
        {
            var (path, programme) = ($"Workforce.Training[{i}]", workforce.Training[i]);
            foreach (var (at, skill) in SkillNames.At($"{path}.Requires", programme.Requires))
            {
                if (areLicencesKnown && !obtainable.Contains(skill))
                    site.Add(at, WhyUnobtainable(programme, skill, workforce), Nearest.To(skill, obtainable));
            }

            site.RequireDistinct($"{path}.Requires", programme.Requires, "skill");
            site.RequireDistinct($"{path}.Grants", programme.Grants, "skill");
            foreach (var (at, skill) in SkillNames.At($"{path}.Grants", programme.Grants))
            {
                if (site.Findings.IsRead(at) && programme.Requires.Contains(skill))
                {
                    site.Add(
                        at,
                        $"programme '{programme.Name}' grants '{skill}' to those who hold it already, because it "
                            + "requires it"
                    );
                }
            }
        }
    }

    /// <summary>Somebody can teach on machines.</summary>
    public static void MachinesHaveTrainers(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (!site.Findings.AreAllRead(SkillNames.OfLicences))
            return;
        foreach (var (programmePath, programme, path, stage) in OnSite(workforce))
        {
            var (skill, trainers) = (stage.Skill, programme.Trainers);
            if (
                !site.Findings.AreSound($"{path}.Skill", $"{programmePath}.Trainers")
                || (trainers.Drawn > 0 ? Hold(workforce, skill) : Hold(workforce, skill, trainers.Skill))
            )
            {
                continue;
            }

            site.Add(
                path,
                trainers.Drawn > 0
                    ? $"programme '{programme.Name}' draws trainers from those who hold '{skill}', and nobody does"
                    : $"programme '{programme.Name}' has no trainer: somebody must hold both '{skill}' and "
                        + $"'{trainers.Skill}', or trainers must be drawn ('trainers: {{ drawn: 2 }}')"
            );
        }
    }

    /// <summary>There are machines to train on.</summary>
    public static void MachinesExistToTrainOn(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (!site.Findings.AreAllRead("Mine.Trucks.Model.Skill", "Mine.Loaders.Model.Skill", "Plan.Positions.Skill"))
        {
            return;
        }

        var wanted = SkillNames.Wanted(site).Select(each => each.Skill).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, _, path, stage) in OnSite(workforce))
        {
            if (site.Findings.IsRead($"{path}.Skill") && !wanted.Contains(stage.Skill))
            {
                site.Add(
                    $"{path}.Skill",
                    $"no machine of the fleet needs '{stage.Skill}', so that nobody can train on one",
                    Nearest.To(stage.Skill, wanted)
                );
            }
        }
    }

    /// <summary>What a programme grants something wants, or somebody.</summary>
    public static void GrantsAreOfUse(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (
            !site.Findings.AreAllRead(
                "Workforce.People.Skills",
                "Workforce.Hiring.Recruit.Skills",
                "Workforce.Training.Requires"
            ) || SkillNames.Wanted(site).Any(each => !site.Findings.IsRead(each.Path))
        )
        {
            return;
        }

        var known = SkillNames.Needed(site);
        known.UnionWith(SkillNames.Held(workforce).Select(each => each.Skill));
        known.UnionWith(workforce.Training.SelectMany(programme => programme.Requires));
        for (var i = 0; i < workforce.Training.Count; i++)
        {
            foreach (
                var (path, skill) in SkillNames.At($"Workforce.Training[{i}].Grants", workforce.Training[i].Grants)
            )
            {
                if (!site.Findings.IsRead(path) || known.Contains(skill))
                    continue;
                site.Add(
                    path,
                    $"no equipment model needs the skill '{skill}', nobody else holds it and no programme requires it",
                    Nearest.To(skill, known)
                );
            }
        }
    }

    private static IEnumerable<(
        string ProgrammePath,
        TrainingProgrammeSpec Programme,
        string Path,
        OnSiteStage Stage
    )> OnSite(WorkforceSpec workforce) =>
        workforce
            .Training.Select((programme, i) => (Path: $"Workforce.Training[{i}]", Programme: programme))
            .SelectMany(each =>
                SkillNames
                    .Stages<OnSiteStage>(each.Path, each.Programme)
                    .Select(stage => (each.Path, each.Programme, stage.Path, stage.Stage))
            );

    private static bool Hold(WorkforceSpec workforce, params IReadOnlyList<string> skills) =>
        workforce
            .People.Concat(workforce.Hiring.Select(hiring => hiring.Recruit))
            .Any(group => skills.All(group.Skills.Contains));

    /// <summary>Skills that somebody holds, or comes to hold by programmes that can begin.</summary>
    private static HashSet<string> Obtainable(WorkforceSpec workforce)
    {
        var obtainable = SkillNames.Held(workforce).Select(each => each.Skill).ToHashSet(StringComparer.Ordinal);
        for (var before = -1; before < obtainable.Count; )
        {
            before = obtainable.Count;
            foreach (var programme in workforce.Training.Where(each => each.Requires.All(obtainable.Contains)))
                obtainable.UnionWith(programme.Grants);
        }

        return obtainable;
    }

    private static string WhyUnobtainable(TrainingProgrammeSpec programme, string skill, WorkforceSpec workforce)
    {
        var granting = workforce.Training.FirstOrDefault(each => each.Grants.Contains(skill));
        return granting is null
            ? $"programme '{programme.Name}' requires the skill '{skill}', which nobody holds and no programme grants"
            : $"programme '{programme.Name}' requires the skill '{skill}', which only '{granting.Name}' grants, and "
                + "that cannot begin either: nobody can obtain it";
    }
}
