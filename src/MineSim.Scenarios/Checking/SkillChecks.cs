namespace MineSim.Scenarios;

/// <summary>Checks that people's skills and machines' skills are the same words.</summary>
internal static class SkillChecks
{
    public static void SkillsAreHeldAndWanted(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { People: var people } workforce)
            return;
        if (people.Count > 0 && people.All(group => group.Skills.Count > 0 && group.Skills.All(skill => skill.IsReadable)))
            RequireHolders(draft, people, problems);
        RequireUse(draft, workforce, problems);
    }

    /// <summary>Where nobody counts technicians apart from the workforce, the skills that work needs are held in it.</summary>
    public static void WorkIsForSomebody(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { People: { Count: > 0 } people } || draft.Maintenance is { Technicians.Count: > 0 } or { RepairCrews: not null })
            return;
        if (people.Any(group => group.Skills.Count == 0 || group.Skills.Any(skill => !skill.IsReadable)))
            return;
        var contracted = draft.Maintenance.Contract?.Technicians ?? [];
        if (contracted.Any(group => group.Skill is null))
            return;
        var held = people.SelectMany(group => group.Skills).Concat(contracted.Select(group => group.Skill!)).Select(skill => skill.Text).ToHashSet(StringComparer.Ordinal);
        var wanted = MaintenanceChecks.UpkeepOf(draft).SelectMany(upkeep => upkeep.Work).Select(needs => needs.Skill).OfType<Word>();
        foreach (var skill in wanted.Where(skill => skill.IsReadable && !held.Contains(skill.Text)))
            problems.Add(skill.Place, $"nobody holds the skill {skill} that this work needs", Nearest.To(skill.Text, held));
    }

    private static void RequireHolders(ScenarioDraft draft, IReadOnlyList<PeopleDraft> people, Problems problems)
    {
        var held = people.SelectMany(group => group.Skills).Select(skill => skill.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var skill in Wanted(draft).Where(skill => skill.IsReadable && !held.Contains(skill.Text)))
            problems.Add(skill.Place,
                $"nobody holds the skill {skill} that this machine's operator needs", Nearest.To(skill.Text, held));
    }

    private static void RequireUse(ScenarioDraft draft, WorkforceDraft workforce, Problems problems)
    {
        var known = Defined(draft).Concat(workforce.Skills.Select(skill => skill.Name.Text)).Concat(OfWork(draft)).ToHashSet(StringComparer.Ordinal);
        foreach (var group in workforce.People)
        {
            foreach (var skill in group.Skills.Where(skill => skill.IsReadable && !known.Contains(skill.Text)))
                problems.Add(skill.Place, $"no equipment model needs the skill {skill}, and 'skills' does not describe it", Nearest.To(skill.Text, known));
            ReferenceChecks.RequireDistinct(group.Skills, "skill", problems);
        }
    }

    private static List<Word> Wanted(ScenarioDraft draft)
    {
        var trucks = draft.Fleet.Trucks.Select(group => group.Model.Text).ToHashSet();
        var loaders = draft.Fleet.Loaders.Select(loader => loader.Value.Model.Text).ToHashSet();
        var ofTrucks = draft.Models.Trucks.Where(model => trucks.Contains(model.Name.Text)).Select(model => model.Value.Skill);
        var ofLoaders = draft.Models.Loaders.Where(model => loaders.Contains(model.Name.Text)).Select(model => model.Value.Skill);
        return [.. ofTrucks.Concat(ofLoaders).OfType<Word>().DistinctBy(skill => skill.Text)];
    }

    private static IEnumerable<string> OfWork(ScenarioDraft draft) => draft.Maintenance.IsEmployed
        ? MaintenanceChecks.UpkeepOf(draft).SelectMany(upkeep => upkeep.Work).Select(needs => needs.Skill?.Text).OfType<string>()
        : [];

    private static IEnumerable<string> Defined(ScenarioDraft draft)
    {
        var ofTrucks = draft.Models.Trucks.Select(model => model.Value.Skill);
        var ofLoaders = draft.Models.Loaders.Select(model => model.Value.Skill);
        var upkeep = draft.Models.Trucks.Select(model => model.Value.Upkeep).Concat(draft.Models.Loaders.Select(model => model.Value.Upkeep));
        var ofWork = upkeep.SelectMany(model => model.Work).Select(needs => needs.Skill);
        return ofTrucks.Concat(ofLoaders).Concat(ofWork).OfType<Word>().Select(skill => skill.Text);
    }
}
