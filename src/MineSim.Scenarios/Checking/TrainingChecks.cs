using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec.Rules;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks that programmes can begin, have trainers, and lead somewhere.</summary>
internal static class TrainingChecks
{
    public static void ProgrammesCanBegin(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce || !IsReadable(workforce))
            return;
        var obtainable = Obtainable(workforce);
        foreach (var (name, programme) in workforce.Training.Select(each => (each.Name, each.Value)))
        {
            foreach (var skill in programme.Requires.Where(skill => !obtainable.Contains(skill.Text)))
                problems.Add(skill.Place, WhyUnobtainable(name, skill, workforce), Nearest.To(skill.Text, obtainable));
            ReferenceChecks.RequireDistinct(programme.Requires, "skill", problems);
            ReferenceChecks.RequireDistinct(programme.Grants, "skill", problems);
            foreach (
                var skill in programme.Grants.Where(skill =>
                    programme.Requires.Any(required => required.Text == skill.Text)
                )
            )
            {
                problems.Add(
                    skill.Place,
                    $"programme {name} grants {skill} to those who hold it already, because it requires it"
                );
            }
        }
    }

    public static void MachinesHaveTrainers(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce || !IsReadable(workforce))
            return;
        foreach (var (name, programme) in workforce.Training.Select(each => (each.Name, each.Value)))
        {
            foreach (var stage in programme.OnSite)
            {
                var (skill, instruct) = (programme.SkillOf(stage), programme.Trainers.Skill);
                if (
                    programme.Trainers.Drawn > 0
                        ? Hold(workforce, skill.Text)
                        : Hold(workforce, skill.Text, instruct.Text)
                )
                {
                    continue;
                }

                problems.Add(
                    stage.Place,
                    programme.Trainers.Drawn > 0
                        ? $"programme {name} draws trainers from those who hold {skill}, and nobody does"
                        : $"programme {name} has no trainer: somebody must hold both "
                            + $"{skill} and {instruct}, or trainers must "
                            + $"be drawn ('trainers: {{ drawn: 2 }}')"
                );
            }
        }
    }

    public static void MachinesExistToTrainOn(ScenarioDraft draft, Problems problems)
    {
        var trucks = ScenarioChecks.Names(draft.Models.Trucks);
        var loaders = ScenarioChecks.Names(draft.Models.Loaders);
        if (
            draft.Fleet.Trucks.Any(group => !trucks.Contains(group.Model.Text))
            || draft.Fleet.Loaders.Any(loader => !loaders.Contains(loader.Value.Model.Text))
        )
        {
            return;
        }

        var wanted = SkillChecks.Wanted(draft).Select(skill => skill.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var programme in (draft.Workforce?.Training ?? []).Select(each => each.Value))
        {
            foreach (
                var stage in programme.OnSite.Where(stage =>
                    programme.SkillOf(stage) is { IsReadable: true } skill && !wanted.Contains(skill.Text)
                )
            )
            {
                var skill = programme.SkillOf(stage);
                problems.Add(
                    stage.On?.Place ?? stage.Place,
                    $"no machine of the fleet needs {skill}, so that nobody can train on one",
                    Nearest.To(skill.Text, wanted)
                );
            }
        }
    }

    public static void GrantsAreOfUse(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        var known = SkillChecks
            .Defined(draft)
            .Concat(workforce.Licences.SelectMany(skills => skills).Select(skill => skill.Text))
            .Concat(workforce.Training.SelectMany(each => each.Value.Requires).Select(skill => skill.Text))
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var skill in workforce
                .Training.SelectMany(each => each.Value.Grants)
                .Where(skill => skill.IsReadable && !known.Contains(skill.Text))
        )
        {
            problems.Add(
                skill.Place,
                $"no equipment model needs the skill {skill}, nobody else holds it and no programme requires it",
                Nearest.To(skill.Text, known)
            );
        }
    }

    public static void IntakesAndOriginsAddUp(ScenarioDraft draft, Problems problems)
    {
        foreach (var (name, programme) in (draft.Workforce?.Training ?? []).Select(each => (each.Name, each.Value)))
        {
            if (
                programme.Intake is { Until: { } until } intake
                && until.HoursFrom(draft.Start) <= intake.From.HoursFrom(draft.Start)
            )
            {
                problems.Add(intake.UntilPlace, $"the intake of {name} is over before it begins");
            }

            var origins = programme.Trainees?.Origins ?? [];
            if (origins.Sum(origin => origin.Value) > 1 + 1e-9)
            {
                problems.Add(
                    origins[^1].Name.Place,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"the origins of trainees add up to "
                            + $"{100 * origins.Sum(origin => origin.Value):0.##} %, which is "
                            + $"more than 100 %"
                    )
                );
            }
        }
    }

    public static void ClassesCanFill(ScenarioDraft draft, Problems problems)
    {
        foreach (var (name, programme) in (draft.Workforce?.Training ?? []).Select(each => (each.Name, each.Value)))
        {
            if (programme.Intake is not { } intake || Recruited(draft.Workforce!).Contains(name.Text))
                continue;
            var total = intake.Total(draft.Start);
            foreach (
                var stage in programme.Stages.Where(stage =>
                    stage.Spec is ClassroomStage classroom && classroom.AtLeast > Math.Max(1, total)
                )
            )
            {
                problems.Add(
                    stage.Place,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"a class of {name} begins with "
                            + $"{((ClassroomStage)stage.Spec).AtLeast} at least, and never does: its "
                            + $"intake has {total:0} altogether"
                    )
                );
            }
        }
    }

    public static void SomebodyBeginsEachProgramme(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        var hired = Recruited(workforce);
        foreach (
            var (name, programme) in workforce
                .Training.Select(each => (each.Name, each.Value))
                .Where(each => each.Value.Intake is null && !hired.Contains(each.Name.Text))
        )
        {
            problems.Add(
                name.Place,
                $"nobody begins the programme {name}: give it an 'intake', or a role under 'hiring' whose recruits "
                    + "it trains ('programme')"
            );
        }
    }

    /// <summary>Roles of those who are hired to be trained.</summary>
    public static IEnumerable<string> RolesOfTrainees(WorkforceDraft workforce) =>
        workforce
            .Training.Where(each => each.Value.Requires.Count == 0 && each.Value.Intake is not null)
            .Select(each => each.Value.Trainees?.Role?.Text ?? each.Name.Text);

    /// <summary>Skills that training itself uses, whether machines do or not.</summary>
    public static IEnumerable<Word> Named(WorkforceDraft workforce) =>
        workforce
            .Training.Select(each => each.Value)
            .SelectMany(programme =>
                programme
                    .Grants.Concat(programme.Requires)
                    .Concat(programme.OnSite.Select(programme.SkillOf))
                    .Concat(programme.OnSite.Any() ? [programme.Trainers.Skill] : [])
                    .Concat(programme.Stages.Select(stage => stage.Assists).OfType<Word>())
            );

    /// <summary>Programmes that people begin who are hired for a vacancy.</summary>
    private static HashSet<string?> Recruited(WorkforceDraft workforce) =>
        workforce.Movement.Hiring.Select(hiring => hiring.Value.Programme?.Text).ToHashSet();

    private static bool IsReadable(WorkforceDraft workforce) =>
        workforce.People.Count > 0
        && workforce.People.All(group => group.Skills.Count > 0 && group.Skills.All(skill => skill.IsReadable))
        && workforce.Training.All(each =>
            each.Value.Grants.Count > 0 && each.Value.Grants.Concat(each.Value.Requires).All(skill => skill.IsReadable)
        );

    private static bool Hold(WorkforceDraft workforce, params IReadOnlyList<string> skills) =>
        workforce.Licences.Any(group => skills.All(skill => group.Any(held => held.Text == skill)));

    /// <summary>Skills that somebody holds, or comes to hold by programmes that can begin.</summary>
    private static HashSet<string> Obtainable(WorkforceDraft workforce)
    {
        var obtainable = workforce
            .Licences.SelectMany(skills => skills)
            .Select(skill => skill.Text)
            .ToHashSet(StringComparer.Ordinal);
        for (var before = -1; before < obtainable.Count; )
        {
            before = obtainable.Count;
            foreach (var programme in workforce.Training.Select(each => each.Value))
            {
                if (programme.Requires.All(skill => obtainable.Contains(skill.Text)))
                    obtainable.UnionWith(programme.Grants.Select(skill => skill.Text));
            }
        }

        return obtainable;
    }

    private static string WhyUnobtainable(Word programme, Word skill, WorkforceDraft workforce)
    {
        var granting = workforce
            .Training.Where(each => each.Value.Grants.Any(granted => granted.Text == skill.Text))
            .Select(each => each.Name)
            .ToList();
        return granting.Count == 0
            ? $"programme {programme} requires the skill {skill}, which nobody holds and no programme grants"
            : $"programme {programme} requires the skill {skill}, which only {granting[0]} grants, and that cannot "
                + "begin either: nobody can obtain it";
    }
}
