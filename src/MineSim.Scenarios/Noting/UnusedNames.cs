using MineSim.Scenarios.Blocks;
using MineSim.Scenarios.Language;
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
    public static void Parts(ScenarioDraft draft, Notes notes) =>
        Look(
            draft.Maintenance.Parts ?? [],
            Work(draft).Select(needs => needs.Part),
            part => $"part {part} is needed by no work",
            notes
        );

    public static void Bays(ScenarioDraft draft, Notes notes) =>
        Look(
            draft.Maintenance.Workshop?.Bays ?? [],
            Work(draft).Select(needs => needs.Bay),
            bay => $"no work needs a bay of the kind {bay}",
            notes
        );

    public static void Technicians(ScenarioDraft draft, Notes notes)
    {
        var groups = draft.Maintenance.Technicians.Concat(draft.Maintenance.Contract?.Technicians ?? []);
        Look(
            groups.Select(group => group.Skill).OfType<Word>(),
            Texts(Work(draft).Select(needs => needs.Skill)),
            skill => $"no work needs technicians of the skill {skill}",
            notes
        );
    }

    public static void Models(ScenarioDraft draft, Notes notes)
    {
        Look(
            draft.Models.Trucks,
            draft.Fleet.Trucks.Select(group => group.Model.Text),
            model => $"no truck of the fleet is of the model {model}",
            notes
        );
        Look(
            draft.Models.Loaders,
            draft.Fleet.Loaders.Select(loader => loader.Value.Model.Text),
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
            .. spec.Mine.Trucks.Select(group => group.Model.Skill),
            .. spec.Mine.Loaders.Select(loader => loader.Model.Skill),
            .. spec.Mine.Maintenance.FromWorkforce ? spec.Mine.WorkSkills : [],
            .. (spec.Plan?.Positions ?? []).Select(positions => positions.Skill),
        ];
        Look(
            people.Skills.Select((_, i) => map.NameAt($"Workforce.Skills[{i}].Name")),
            used.OfType<string>().ToHashSet(StringComparer.Ordinal),
            skill => $"nobody holds the skill {skill}, and nothing wants it",
            notes
        );
    }

    private static IEnumerable<string?> SkillsOf(TrainingProgrammeSpec programme) =>
        [
            .. programme.Grants,
            .. programme.Requires,
            .. programme
                .Stages.OfType<OnSiteStage>()
                .SelectMany(stage => new[] { stage.Skill, programme.Trainers.Skill }),
            .. programme.Stages.OfType<ApprenticeshipStage>().Select(stage => stage.Assists),
        ];

    private static IEnumerable<WorkNeeds> Work(ScenarioDraft draft) => draft.Upkeep.SelectMany(upkeep => upkeep.Work);

    private static HashSet<string> Texts(IEnumerable<string?> names) =>
        names.OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static void Look<T>(
        IEnumerable<Named<T>> things,
        IEnumerable<string?> used,
        Func<Word, string> sentence,
        Notes notes
    ) => Look(things.Select(thing => thing.Name), Texts(used), sentence, notes);

    private static void Look(IEnumerable<Word> names, HashSet<string> used, Func<Word, string> sentence, Notes notes)
    {
        // What a catalogue has, nobody needs to use.
        foreach (var name in names.Where(name => !used.Contains(name.Text) && notes.IsOfScenario(name.Origin)))
            notes.Add(name.Place, sentence(name), Nearest.To(name.Text, used));
    }
}
