namespace MineSim.Scenarios;

/// <summary>Checks that people's skills and machines' skills are the same words.</summary>
internal static class SkillChecks
{
    public static void SkillsAreHeldAndWanted(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        var wanted = Wanted(draft);
        var all = wanted.Select(skill => skill.Text).Concat(Defined(draft)).ToHashSet(StringComparer.Ordinal);
        var held = workforce.People.SelectMany(people => people.Skills).Select(skill => skill.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var skill in wanted.Where(skill => skill.IsReadable && !held.Contains(skill.Text)))
            problems.Add(skill.Place, $"nobody holds the skill {skill} that this machine's operator needs", Nearest.To(skill.Text, held));
        foreach (var people in workforce.People)
        {
            foreach (var skill in people.Skills.Where(skill => skill.IsReadable && !all.Contains(skill.Text)))
                problems.Add(skill.Place, $"no equipment model needs the skill {skill}", Nearest.To(skill.Text, all));
            ReferenceChecks.RequireDistinct(people.Skills, "skill", problems);
        }
    }

    private static List<Word> Wanted(ScenarioDraft draft)
    {
        var models = draft.Fleet.Trucks.Select(group => group.Model.Text).Concat(draft.Fleet.Loaders.Select(loader => loader.Value.Model.Text)).ToHashSet();
        var trucks = draft.Models.Trucks.Where(model => models.Contains(model.Name.Text)).Select(model => model.Value.Skill);
        var loaders = draft.Models.Loaders.Where(model => models.Contains(model.Name.Text)).Select(model => model.Value.Skill);
        return [.. trucks.Concat(loaders).OfType<Word>().DistinctBy(skill => skill.Text)];
    }

    private static IEnumerable<string> Defined(ScenarioDraft draft) =>
        draft.Models.Trucks.Select(model => model.Value.Skill).Concat(draft.Models.Loaders.Select(model => model.Value.Skill)).OfType<Word>().Select(skill => skill.Text);
}
