using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Spec.Hiring;

namespace MineSim.Scenarios.Noting;

/// <summary>
/// How many people there can be at most, if all goes well: groups, intakes within the run, and roles that are filled.
/// </summary>
internal static class MostPeople
{
    /// <summary>All of them.</summary>
    public static long Ever(WorkforceDraft workforce, ScenarioDraft draft) =>
        Count(workforce, draft, _ => true, _ => true, _ => true);

    /// <summary>
    /// Those who can succeed mentors: local people, or all but the mentors, who hold the skill or can come to it.
    /// </summary>
    public static long Qualified(SuccessionSpec succession, ScenarioDraft draft)
    {
        var workforce = draft.Workforce!;
        var local = workforce.Movement.Local.Select(origin => origin.Text).ToHashSet(StringComparer.Ordinal);
        var skill = succession.Skill;
        var fresh = Count(
            workforce,
            draft,
            group => Succeeds(group) && Has(group.Skills, skill),
            hiring =>
                IsLocal(hiring.Value.Origin is { } origin ? [origin] : hiring.Value.Origins.Select(share => share.Name))
                && Licensed(hiring),
            programme =>
                IsLocal((programme.Trainees?.Origins ?? []).Select(share => share.Name)) && Has(programme.Grants, skill)
        );
        // Of the staff who train on for it nobody knows beforehand who they are.
        return fresh
            + workforce
                .Training.Select(each => each.Value)
                .Where(programme => programme.Requires.Count > 0 && Has(programme.Grants, skill))
                .Sum(programme => Beginning(programme.Intake, draft));

        bool Succeeds(PeopleDraft group) =>
            local.Count > 0
                ? group.Origin is { } origin && local.Contains(origin.Text)
                : group.Role.Text != succession.MentorRole
                    || (succession.MentorOrigin is { } from && group.Origin?.Text != from);

        bool IsLocal(IEnumerable<Word> origins) =>
            local.Count == 0 || origins.Any(origin => local.Contains(origin.Text));

        bool Licensed(Named<HiringDraft> hiring) =>
            Has(hiring.Value.SkillsOf(hiring.Name.Text, workforce.People), skill)
            || workforce.Training.Any(each =>
                each.Name.Text == hiring.Value.Programme?.Text && Has(each.Value.Grants, skill)
            );
    }

    /// <summary>How many begin a programme before the run ends.</summary>
    public static long Beginning(IntakeDraft? intake, ScenarioDraft draft)
    {
        if (intake is null)
            return 0;
        if (intake.On.Count > 0)
            return (long)intake.Count * intake.On.Count(date => date.HoursFrom(draft.Start) < draft.DurationHours);
        var from = intake.From.HoursFrom(draft.Start);
        var until = Math.Min(draft.DurationHours, intake.Until?.HoursFrom(draft.Start) ?? double.PositiveInfinity);
        return from >= until ? 0 : intake.Count * (long)Math.Max(1, Math.Ceiling((until - from) / intake.EveryHours));
    }

    private static long Count(
        WorkforceDraft workforce,
        ScenarioDraft draft,
        Func<PeopleDraft, bool> ofGroups,
        Func<Named<HiringDraft>, bool> ofHiring,
        Func<ProgrammeDraft, bool> ofIntakes
    )
    {
        var filled = workforce
            .Movement.Hiring.Where(ofHiring)
            .ToDictionary(hiring => hiring.Name.Text, hiring => hiring.Value, StringComparer.Ordinal);
        var groups = workforce
            .People.Where(group => !filled.ContainsKey(group.Role.Text))
            .Where(ofGroups)
            .Sum(group => (long)group.Count);
        var roles = filled.Sum(role =>
            Math.Max(
                workforce.People.Where(group => group.Role.Text == role.Key).Sum(group => (long)group.Count),
                (role.Value.Wanted ?? []).Select(step => step.Count).DefaultIfEmpty().Max()
            )
        );
        var intakes = workforce
            .Training.Select(each => each.Value)
            .Where(programme => programme.Requires.Count == 0)
            .Where(ofIntakes)
            .Sum(programme => Beginning(programme.Intake, draft));
        return groups + roles + intakes;
    }

    private static bool Has(IReadOnlyList<Word> skills, string skill) => skills.Any(held => held.Text == skill);
}
