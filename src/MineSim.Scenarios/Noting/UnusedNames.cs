using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Telling;
using MineSim.Spec;
using MineSim.Spec.Maintenance;
using MineSim.Spec.Rules;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Noting;

/// <summary>
/// Names that are defined and used by nothing. Where that is a mistake in any case it is a problem; here are those that
/// a file may hold for later, and that are misspelt more often.
/// </summary>
internal static class UnusedNames
{
    public static void Parts(MineSpec mine, Catalogue models, SourceMap map, Notes notes) =>
        Look(
            NamesIn("Mine.Maintenance.Parts", "Name", mine.Maintenance.Parts?.Count ?? 0, map),
            Work(mine).Select(needs => needs.Part),
            part => $"part {part} is needed by no work",
            notes
        );

    public static void Bays(MineSpec mine, Catalogue models, SourceMap map, Notes notes) =>
        Look(
            NamesIn("Mine.Maintenance.Workshop.Bays", "Kind", mine.Maintenance.Workshop?.Bays.Count ?? 0, map),
            Work(mine).Select(needs => needs.Bay),
            bay => $"no work needs a bay of the kind {bay}",
            notes
        );

    public static void Technicians(MineSpec mine, Catalogue models, SourceMap map, Notes notes)
    {
        var maintenance = mine.Maintenance;
        Look(
            Skills("Mine.Maintenance.Technicians", maintenance.Technicians)
                .Concat(Skills("Mine.Maintenance.Contract.Technicians", maintenance.Contract?.Technicians ?? [])),
            Work(mine).Select(needs => needs.Skill),
            skill => $"no work needs technicians of the skill {skill}",
            notes
        );

        IEnumerable<Word> Skills(string list, IReadOnlyList<TechnicianGroupSpec> groups) =>
            groups
                .Index()
                .Where(group => group.Item.Skill is not null)
                .Select(group => map.NameAt($"{list}[{group.Index}].Skill"));
    }

    public static void Models(MineSpec mine, Catalogue models, SourceMap map, Notes notes)
    {
        Look(
            NamesIn("Models.Trucks", "Name", models.Trucks.Count, map),
            mine.Trucks.Select(group => group.Model.Name),
            model => $"no truck of the fleet is of the model {model}",
            notes
        );
        Look(
            NamesIn("Models.Loaders", "Name", models.Loaders.Count, map),
            mine.Loaders.Select(loader => loader.Model.Name),
            model => $"no loader of the fleet is of the model {model}",
            notes
        );
    }

    public static void Skills(SiteSpec spec, WorkforceSpec people, SourceMap map, Notes notes)
    {
        IEnumerable<string?> used =
        [
            .. people.People.SelectMany(group => group.Skills),
            .. people.Hiring.SelectMany(hiring => hiring.Recruit.Skills),
            .. people.Succession.Select(succession => succession.Skill),
            .. people.Training.SelectMany(SkillsOf),
            .. spec switch
            {
                MineSiteSpec { Mine: var mine } => SkillsOf(mine),
                PeopleAloneSpec { Plan: var plan } => plan.Positions.Select(positions => positions.Skill),
                _ => [],
            },
        ];
        Look(
            people.Skills.Select((_, i) => map.NameAt($"Workforce.Skills[{i}].Name")),
            used,
            skill => $"nobody holds the skill {skill}, and nothing wants it",
            notes
        );
    }

    private static IEnumerable<string?> SkillsOf(MineSpec mine) =>
        [
            .. mine.Trucks.Select(group => group.Model.Skill),
            .. mine.Loaders.Select(loader => loader.Model.Skill),
            .. mine.Maintenance.FromWorkforce ? mine.WorkSkills : [],
        ];

    private static IEnumerable<string?> SkillsOf(TrainingProgrammeSpec programme) =>
        [
            .. programme.Grants,
            .. programme.Requires,
            .. programme
                .Stages.OfType<OnSiteStage>()
                .SelectMany(stage => new[] { stage.Skill, programme.Trainers.Skill }),
            .. programme.Stages.OfType<ApprenticeshipStage>().Select(stage => stage.Assists),
        ];

    private static IEnumerable<WorkNeeds> Work(MineSpec mine) =>
        mine
            .Trucks.Select(group => group.Model.Reliability)
            .Concat(mine.Loaders.Select(loader => loader.Model.Reliability))
            .SelectMany(upkeep => upkeep.Work);

    private static IEnumerable<Word> NamesIn(string list, string property, int count, SourceMap map) =>
        Enumerable.Range(0, count).Select(i => map.NameAt($"{list}[{i}].{property}"));

    private static void Look(
        IEnumerable<Word> names,
        IEnumerable<string?> used,
        Func<Word, string> sentence,
        Notes notes
    )
    {
        var known = used.OfType<string>().ToHashSet(StringComparer.Ordinal);
        // What a catalogue has, nobody needs to use.
        foreach (var name in names.Where(name => !known.Contains(name.Text) && notes.IsOfScenario(name.Origin)))
            notes.Add(name.Place, sentence(name), Nearest.To(name.Text, known));
    }
}
