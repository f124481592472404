using MineSim.Spec.Training;

namespace MineSim.Spec.Rules;

/// <summary>Where a site names skills: each with the path at which it does.</summary>
internal static class SkillNames
{
    /// <summary>What licences people have or can come by, as properties that must be read to know it.</summary>
    public static readonly string[] OfLicences =
    [
        "Workforce.People.Skills",
        "Workforce.Hiring.Recruit.Skills",
        "Workforce.Training.Grants",
    ];

    /// <summary>Skills that operators of machines need, or that positions want.</summary>
    public static IReadOnlyList<(string Path, string Skill)> Wanted(PeopleInspection site)
    {
        IEnumerable<(string Path, string? Skill)> wanted = site.Spec switch
        {
            MineSiteSpec { Mine: var mine } =>
            [
                .. mine.Trucks.Select((group, i) => ($"Mine.Trucks[{i}].Model.Skill", group.Model.Skill)),
                .. mine.Loaders.Select((loader, i) => ($"Mine.Loaders[{i}].Model.Skill", loader.Model.Skill)),
            ],
            PeopleAloneSpec { Plan: var plan } => plan.Positions.Select(
                (positions, i) => ($"Plan.Positions[{i}].Skill", positions.Skill)
            ),
            _ => [],
        };
        return [.. wanted.Where(each => each.Skill is not null).Select(each => (each.Path, each.Skill!))];
    }

    /// <summary>Skills that anything wants of people who are not in training: also work, and models without a machine.</summary>
    public static HashSet<string> Needed(PeopleInspection site) =>
        [
            .. Wanted(site).Select(each => each.Skill),
            .. site.Spec is MineSiteSpec { Mine: var mine } ? mine.WorkSkills.OfType<string>() : [],
            .. site.Findings.OtherSkills,
        ];

    /// <summary>Skills in which people hold licences: those who are there, and those who are hired.</summary>
    public static IEnumerable<(string Path, string Skill)> Held(WorkforceSpec workforce) =>
        [
            .. workforce.People.SelectMany((group, i) => At($"Workforce.People[{i}].Skills", group.Skills)),
            .. workforce.Hiring.SelectMany(
                (hiring, i) => At($"Workforce.Hiring[{i}].Recruit.Skills", hiring.Recruit.Skills)
            ),
        ];

    /// <summary>Skills that training itself uses, whether machines do or not.</summary>
    public static IEnumerable<(string Path, string Skill)> OfTraining(WorkforceSpec workforce) =>
        workforce.Training.SelectMany((programme, i) => OfProgramme($"Workforce.Training[{i}]", programme));

    /// <summary>Skills of a list, each with its path.</summary>
    public static IEnumerable<(string Path, string Skill)> At(string path, IReadOnlyList<string> skills) =>
        skills.Select((skill, i) => ($"{path}[{i}]", skill));

    private static IEnumerable<(string Path, string Skill)> OfProgramme(string path, TrainingProgrammeSpec programme) =>
        [
            .. At($"{path}.Grants", programme.Grants),
            .. At($"{path}.Requires", programme.Requires),
            .. Stages<OnSiteStage>(path, programme).Select(stage => ($"{stage.Path}.Skill", stage.Stage.Skill)),
            .. programme.Stages.Any(stage => stage is OnSiteStage)
                ? new[] { ($"{path}.Trainers.Skill", programme.Trainers.Skill) }
                : [],
            .. Stages<ApprenticeshipStage>(path, programme)
                .Where(stage => stage.Stage.Assists is not null)
                .Select(stage => ($"{stage.Path}.Assists", stage.Stage.Assists!)),
        ];

    /// <summary>Stages of one sort.</summary>
    public static IEnumerable<(string Path, T Stage)> Stages<T>(string path, TrainingProgrammeSpec programme)
        where T : StageSpec =>
        programme
            .Stages.Select((stage, i) => (Path: $"{path}.Stages[{i}]", Stage: stage as T))
            .Where(each => each.Stage is not null)
            .Select(each => (each.Path, each.Stage!));
}
