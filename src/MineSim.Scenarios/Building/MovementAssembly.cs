using MineSim.Scenarios.Language;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Spec.Training;

namespace MineSim.Scenarios.Building;

/// <summary>Turns what is said of people's coming and going into the spec.</summary>
internal static class MovementAssembly
{
    public static EstablishmentSpec Hiring(Named<HiringDraft> role, IReadOnlyList<PeopleDraft> people)
    {
        var (name, hiring) = (role.Name.Text, role.Value);
        var skills = SiteAssembly.Texts(hiring.SkillsOf(name, people));
        var recruit = new PersonGroupSpec(name, 1, skills, hiring.Origin?.Text)
        {
            Employer = hiring.Employer?.Text,
            Roster = (hiring.Roster ?? WorkforceAssembly.RosterOf(name, people))?.Text,
            Women = hiring.Women,
            Experience = hiring.Experience,
            WageUsdPerYear = hiring.Wage ?? WorkforceAssembly.WageOf(name, people),
        };
        return new(recruit, hiring.LeadTime)
        {
            Wanted = hiring.Wanted,
            ApplicantEveryHours = hiring.ApplicantsPerHour is { } rate ? 1 / rate : 0,
            Origins = [.. hiring.Origins.Select(origin => new OriginShare(origin.Name.Text, origin.Value))],
            Programme = hiring.Programme?.Text,
        };
    }

    /// <summary>Targets in the order of their dates, and where each of them is written.</summary>
    public static IReadOnlyList<TargetSpec> Targets(TargetsDraft targets, DateOnly start, SourceMap map)
    {
        var specs = new List<TargetSpec>();
        Add(ShareMeasure.Local, targets.LocalShare, "local-share");
        Add(ShareMeasure.Women, targets.WomenShare, "women-share");
        return specs;

        void Add(ShareMeasure measure, IReadOnlyList<TargetDraft> drafts, string key)
        {
            foreach (var (i, target) in drafts.Index().OrderBy(each => each.Item.By))
            {
                map.Alias($"Workforce.Targets[{specs.Count}]", $"Workforce.targets.{key}[{i}]");
                specs.Add(new(measure, target.Share, 24.0 * (target.By.DayNumber - start.DayNumber)));
            }
        }
    }
}
