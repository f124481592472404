using MineSim.Spec;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Noting;

/// <summary>
/// How many people there can be at most, if all goes well: groups, intakes within the run, and roles that are filled.
/// </summary>
internal static class MostPeople
{
    /// <summary>All of them.</summary>
    public static long Ever(WorkforceSpec workforce, double duration) =>
        Count(workforce, duration, _ => true, _ => true, _ => true);

    /// <summary>
    /// Those who can succeed mentors: local people, or all but the mentors, who hold the skill or can come to it.
    /// </summary>
    public static long Qualified(SuccessionSpec succession, WorkforceSpec workforce, double duration)
    {
        var local = workforce.LocalOrigins;
        var skill = succession.Skill;
        var fresh = Count(
            workforce,
            duration,
            group => Succeeds(group) && group.Skills.Contains(skill),
            hiring =>
                IsLocal(hiring.Recruit.Origin is { } origin ? [origin] : hiring.Origins.Select(share => share.Origin))
                && Licensed(hiring),
            programme =>
                IsLocal((programme.Trainees?.Origins ?? []).Select(share => share.Origin))
                && programme.Grants.Contains(skill)
        );
        // Of the staff who train on for it nobody knows beforehand who they are.
        return fresh
            + workforce
                .Training.Where(programme => programme.Requires.Count > 0 && programme.Grants.Contains(skill))
                .Sum(programme => Beginning(programme, duration));

        bool Succeeds(PersonGroupSpec group) =>
            local.Count > 0 ? group.Origin is { } origin && local.Contains(origin) : !succession.IsMentor(group);

        bool IsLocal(IEnumerable<string> origins) => local.Count == 0 || origins.Any(local.Contains);

        bool Licensed(EstablishmentSpec hiring) =>
            hiring.Recruit.Skills.Contains(skill)
            || workforce.Training.Any(programme =>
                programme.Name == hiring.Programme && programme.Grants.Contains(skill)
            );
    }

    /// <summary>How many begin a programme before the run ends.</summary>
    public static long Beginning(TrainingProgrammeSpec programme, double duration) =>
        programme.Intake.Sum(intake => Beginning(intake, duration));

    private static long Beginning(IntakeSpec intake, double duration)
    {
        var (from, until) = (intake.FromHour, Math.Min(duration, intake.UntilHour));
        return from >= until ? 0 : intake.Count * (long)Math.Max(1, Math.Ceiling((until - from) / intake.EveryHours));
    }

    private static long Count(
        WorkforceSpec workforce,
        double duration,
        Func<PersonGroupSpec, bool> ofGroups,
        Func<EstablishmentSpec, bool> ofHiring,
        Func<TrainingProgrammeSpec, bool> ofIntakes
    )
    {
        var filled = workforce
            .Hiring.Where(ofHiring)
            .ToDictionary(hiring => hiring.Recruit.Role, StringComparer.Ordinal);
        var groups = workforce
            .People.Where(group => !filled.ContainsKey(group.Role))
            .Where(ofGroups)
            .Sum(group => (long)group.Count);
        var roles = filled.Values.Sum(hiring =>
            Math.Max(
                workforce.People.Where(group => group.Role == hiring.Recruit.Role).Sum(group => (long)group.Count),
                (hiring.Wanted ?? []).Select(step => step.Count).DefaultIfEmpty().Max()
            )
        );
        var intakes = workforce
            .Training.Where(programme => programme.Requires.Count == 0)
            .Where(ofIntakes)
            .Sum(programme => Beginning(programme, duration));
        return groups + roles + intakes;
    }
}
