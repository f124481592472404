using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of how people come and go, and of the targets.</summary>
internal static class MovementChecks
{
    private const double Tolerance = 1e-6;

    public static void RolesAndOriginsExist(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce || !AreReadable(workforce))
            return;
        var movement = workforce.Movement;
        var roles = workforce.People.Select(group => group.Role.Text).ToHashSet(StringComparer.Ordinal);
        var skills = workforce
            .Licences.SelectMany(skills => skills)
            .Concat(workforce.Training.SelectMany(programme => programme.Value.Grants))
            .Select(skill => skill.Text)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var hiring in movement.Hiring.Where(hiring => hiring.Value.Wanted is null))
            Require(hiring.Name, roles, "role", problems);
        roles.UnionWith(movement.Hiring.Select(hiring => hiring.Name.Text));
        roles.UnionWith(TrainingChecks.RolesOfTrainees(workforce));
        var origins = Origins(workforce);
        foreach (var rate in movement.Turnover?.Rates ?? [])
        {
            Require(rate.Role, roles, "role", problems);
            Require(rate.Origin, origins, "origin", problems);
        }

        foreach (var succession in movement.Succession.Select(succession => succession.Value))
        {
            Require(succession.Mentors, roles, "role", problems);
            Require(succession.Origin, origins, "origin", problems);
            Require(succession.Skill, skills, "skill", problems);
        }

        foreach (var origin in movement.Local)
            Require(origin, origins, "origin", problems);
        ReferenceChecks.RequireDistinct(movement.Local, "origin", problems);
    }

    public static void RecruitsComeFromSomewhere(ScenarioDraft draft, Problems problems)
    {
        foreach (
            var hiring in (draft.Workforce?.Movement.Hiring ?? [])
                .Select(hiring => hiring.Value)
                .Where(hiring => hiring.Origins.Count > 0)
        )
        {
            var sum = hiring.Origins.Sum(origin => origin.Value);
            if (Math.Abs(sum - 1) > Tolerance)
            {
                problems.Add(
                    hiring.OriginsPlace,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"the shares of 'origins' add up to {100 * sum:0.##} % and not to 100 %"
                    )
                );
            }
        }
    }

    public static void RecruitsBringWhatTheRoleNeeds(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        var roles = workforce.People.Select(group => group.Role.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (role, hiring) in workforce.Movement.Hiring.Select(hiring => (hiring.Name, hiring.Value)))
        {
            if (hiring is { Wanted: not null, Skills: null, Programme: null } && !roles.Contains(role.Text))
            {
                problems.Add(
                    hiring.Place,
                    $"nobody of 'people' is a {role.Text}: say with which 'skills' recruits come, or in which "
                        + "'programme' they are trained"
                );
            }
        }
    }

    public static void TargetsLieAhead(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce?.Movement is not { } movement)
            return;
        foreach (
            var target in movement
                .Targets.LocalShare.Concat(movement.Targets.WomenShare)
                .Where(target => target.By <= draft.Start)
        )
        {
            problems.Add(
                target.Place,
                $"a target must lie after the start of the run, {draft.Start:yyyy-MM-dd}; take a later date"
            );
        }

        foreach (
            var twice in new[] { movement.Targets.LocalShare, movement.Targets.WomenShare }.SelectMany(targets =>
                targets
                    .GroupBy(target => target.By)
                    .Where(group => group.Key < DateOnly.MaxValue)
                    .SelectMany(group => group.Skip(1))
            )
        )
        {
            problems.Add(twice.Place, $"there are two targets for {twice.By:yyyy-MM-dd}");
        }

        if (movement.Local.Count == 0 && movement.Targets.LocalShare.Count > 0)
        {
            problems.Add(
                movement.Targets.LocalShare[0].Place,
                "'local-share' needs 'local' beside 'targets': the origins that count as local"
            );
        }
    }

    public static void MentorsAreCalledAwayDuringTheRun(ScenarioDraft draft, Problems problems)
    {
        foreach (var succession in (draft.Workforce?.Movement.Succession ?? []).Select(succession => succession.Value))
        {
            if (succession.LeaveBy?.HoursAfter(draft.Start) <= 0)
                problems.Add(succession.LeaveByPlace, "mentors must leave after the run has begun");
        }
    }

    public static void RecruitsAreTrainedByProgrammesThatExist(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        foreach (var programme in workforce.Movement.Hiring.Select(hiring => hiring.Value.Programme).OfType<Word>())
        {
            ScenarioChecks.RequireKnown(programme, workforce.Programmes, "training programme", problems);
            foreach (
                var known in workforce.Training.Where(known =>
                    known.Name.Text == programme.Text && known.Value.Requires.Count > 0
                )
            )
            {
                problems.Add(
                    programme.Place,
                    $"programme {programme} requires the skill {known.Value.Requires[0]}, and recruits come to it "
                        + "without a licence"
                );
            }
        }
    }

    private static void Require(Word? word, IReadOnlySet<string> known, string what, Problems problems)
    {
        if (word is not null)
            ScenarioChecks.RequireKnown(word, known, what, problems);
    }

    private static bool AreReadable(WorkforceDraft workforce) =>
        workforce.People.Count > 0
        && workforce.People.All(group =>
            group.Role.IsReadable && group.Skills.Count > 0 && group.Skills.All(skill => skill.IsReadable)
        );

    private static HashSet<string> Origins(WorkforceDraft workforce) =>
        [
            .. workforce
                .People.Select(group => group.Origin)
                .Concat(workforce.Movement.Hiring.Select(hiring => hiring.Value.Origin))
                .OfType<Word>()
                .Select(word => word.Text),
            .. workforce.Movement.Hiring.SelectMany(hiring => hiring.Value.Origins).Select(origin => origin.Name.Text),
            .. workforce
                .Training.SelectMany(programme => programme.Value.Trainees?.Origins ?? [])
                .Select(origin => origin.Name.Text),
        ];
}
