using MineSim.Scenarios.Language;
using MineSim.Spec.Hiring;
using MineSim.Spec.People;
using MineSim.Spec.Training;
using MineSim.Spec.Turnover;

namespace MineSim.Scenarios.Building;

/// <summary>Turns what is said of people's coming and going into the spec.</summary>
internal static class MovementAssembly
{
    public static TurnoverSpec Turnover(TurnoverDraft turnover)
    {
        var others = turnover.Rate > 0 ? new AttritionSpec[] { new(turnover.Rate) } : [];
        return new([.. turnover.Rates.Select(Attrition), .. others])
        {
            AfterCertification = turnover.AfterCertification,
        };
    }

    public static EstablishmentSpec Hiring(Named<HiringDraft> role, IReadOnlyList<PeopleDraft> people, DateOnly start)
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
            Wanted = hiring.Wanted is { } steps ? Wanted(steps, start) : null,
            ApplicantEveryHours = hiring.ApplicantsPerHour is { } rate ? 1 / rate : 0,
            Origins = [.. hiring.Origins.Select(origin => new OriginShare(origin.Name.Text, origin.Value))],
            Programme = hiring.Programme?.Text,
        };
    }

    public static IReadOnlyList<WantedSpec> Wanted(IReadOnlyList<WantedDraft> steps, DateOnly start) =>
        [.. steps.Select(step => new WantedSpec(step.From.HoursAfter(start), step.Count))];

    public static SuccessionSpec Succession(SuccessionDraft succession, DateOnly start) =>
        new(succession.Skill.Text, succession.Mentors.Text)
        {
            MentorOrigin = succession.Origin?.Text,
            Qualified = succession.Qualified,
            Share = succession.Share,
            HandoverHours = succession.HandoverHours,
            LeaveByHour = succession.LeaveBy?.HoursAfter(start),
            Transfer = succession.Transfer,
            LearnersPerMentor = succession.LearnersPerMentor,
        };

    public static IReadOnlyList<TargetSpec> Targets(TargetsDraft targets, DateOnly start)
    {
        return [.. Of(ShareMeasure.Local, targets.LocalShare), .. Of(ShareMeasure.Women, targets.WomenShare)];

        IEnumerable<TargetSpec> Of(ShareMeasure measure, IReadOnlyList<TargetDraft> drafts) =>
            drafts
                .OrderBy(target => target.By)
                .Select(target => new TargetSpec(
                    measure,
                    target.Share,
                    24.0 * (target.By.DayNumber - start.DayNumber)
                ));
    }

    private static AttritionSpec Attrition(AttritionDraft row) =>
        new(row.Rate)
        {
            Role = row.Role?.Text,
            Origin = row.Origin?.Text,
            WithinHours = row.WithinHours ?? double.PositiveInfinity,
        };
}
