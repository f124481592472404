using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks that people's skills and machines' skills are the same words.</summary>
internal static class SkillChecks
{
    public static void SkillsAreHeldAndWanted(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { People: var people } workforce)
            return;
        if (
            people.Count > 0
            && people.All(group => group.Skills.Count > 0 && group.Skills.All(skill => skill.IsReadable))
        )
        {
            RequireHolders(draft, workforce, problems);
        }

        RequireUse(draft, workforce, problems);
    }

    public static void SkillsAreNotTooMany(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        var all = TrainingChecks
            .Named(workforce)
            .Concat(Wanted(draft))
            .Concat(workforce.Licences.SelectMany(skills => skills))
            .Concat(workforce.Skills.Select(skill => skill.Name))
            .Where(skill => skill.IsReadable)
            .DistinctBy(skill => skill.Text)
            .ToList();
        if (all.Count > WorkforceSpec.MostSkills)
        {
            problems.Add(
                all[WorkforceSpec.MostSkills].Place,
                $"a workforce has at most {WorkforceSpec.MostSkills} skills, and with "
                    + $"{all[WorkforceSpec.MostSkills]} there are more, {all.Count} in all"
            );
        }
    }

    private static void RequireHolders(ScenarioDraft draft, WorkforceDraft workforce, Problems problems)
    {
        var held = workforce
            .Licences.SelectMany(skills => skills)
            .Concat(workforce.Training.SelectMany(programme => programme.Value.Grants))
            .Select(skill => skill.Text)
            .ToHashSet(StringComparer.Ordinal);
        var taught = workforce.Training.Count > 0 ? ", and no programme grants it" : "";
        foreach (var skill in Wanted(draft).Where(skill => skill.IsReadable && !held.Contains(skill.Text)))
        {
            problems.Add(
                skill.Place,
                $"nobody holds the skill {skill} that "
                    + $"{(draft.HasMine ? "this machine's operator needs" : "these positions want")}{taught}",
                Nearest.To(skill.Text, held)
            );
        }
    }

    private static void RequireUse(ScenarioDraft draft, WorkforceDraft workforce, Problems problems)
    {
        // What a programme uses of which no stage could be read nobody knows.
        if (workforce.Training.Any(programme => programme.Value.Stages.Count == 0))
            return;
        var known = Defined(draft)
            .Concat(workforce.Skills.Select(skill => skill.Name.Text))
            .Concat(OfWork(draft))
            .Concat(TrainingChecks.Named(workforce).Select(skill => skill.Text))
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var skills in workforce
                .People.Select(group => group.Skills)
                .Concat(workforce.Movement.Hiring.Select(hiring => hiring.Value.Skills ?? []))
        )
        {
            foreach (var skill in skills.Where(skill => skill.IsReadable && !known.Contains(skill.Text)))
            {
                problems.Add(
                    skill.Place,
                    $"no {(draft.HasMine ? "equipment model needs" : "position wants")} the skill {skill}, and 'skills' "
                        + "does not describe it",
                    Nearest.To(skill.Text, known)
                );
            }

            ReferenceChecks.RequireDistinct(skills, "skill", problems);
        }
    }

    /// <summary>The skills that machines of the fleet want.</summary>
    public static List<Word> Wanted(ScenarioDraft draft)
    {
        var trucks = draft.Fleet.Trucks.Select(group => group.Model.Text).ToHashSet();
        var loaders = draft.Fleet.Loaders.Select(loader => loader.Value.Model.Text).ToHashSet();
        var ofTrucks = draft
            .Models.Trucks.Where(model => trucks.Contains(model.Name.Text))
            .Select(model => model.Value.Skill);
        var ofLoaders = draft
            .Models.Loaders.Where(model => loaders.Contains(model.Name.Text))
            .Select(model => model.Value.Skill);
        var ofPositions = (draft.Workforce?.Positions ?? []).Select(positions => positions.Value.Skill);
        return [.. ofTrucks.Concat(ofLoaders).Concat(ofPositions).OfType<Word>().DistinctBy(skill => skill.Text)];
    }

    /// <summary>The skills that work on machines wants of people of the workforce.</summary>
    public static IEnumerable<string> OfWork(ScenarioDraft draft) =>
        draft.Maintenance.IsEmployed
            ? draft.Upkeep.SelectMany(upkeep => upkeep.Work).Select(needs => needs.Skill).OfType<string>()
            : [];

    /// <summary>The skills that equipment models want.</summary>
    public static IEnumerable<string> Defined(ScenarioDraft draft)
    {
        var ofTrucks = draft.Models.Trucks.Select(model => model.Value.Skill);
        var ofLoaders = draft.Models.Loaders.Select(model => model.Value.Skill);
        var ofPositions = (draft.Workforce?.Positions ?? []).Select(positions => positions.Value.Skill);
        var upkeep = draft
            .Models.Trucks.Select(model => model.Value.Spec.Reliability)
            .Concat(draft.Models.Loaders.Select(model => model.Value.Spec.Reliability));
        var ofWork = upkeep.SelectMany(model => model.Work).Select(needs => needs.Skill);
        return ofTrucks
            .Concat(ofLoaders)
            .Concat(ofPositions)
            .Select(skill => skill?.Text)
            .Concat(ofWork)
            .OfType<string>();
    }
}
