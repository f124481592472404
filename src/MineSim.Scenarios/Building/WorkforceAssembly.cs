using MineSim.Workforce;

namespace MineSim.Scenarios;

/// <summary>Turns the draft of a workforce into its spec.</summary>
internal static class WorkforceAssembly
{
    public static WorkforceSpec Assemble(WorkforceDraft workforce, DateOnly start) => new(
        workforce.Roster is { } roster ? new(roster.Pattern.DaysOn, roster.Pattern.DaysOff, roster.Panels) : RosterSpec.AlwaysOn,
        [.. workforce.People.Select(people => Group(people, start))], workforce.Absence)
    {
        Skills = [.. workforce.Skills.Select(skill => skill.Value with { Name = skill.Name.Text })],
        Training = TrainingAssembly.Assemble(workforce.Training, start),
    };

    private static PersonGroupSpec Group(PeopleDraft people, DateOnly start) => new(
        people.Role.Text, people.Count, SiteAssembly.Texts(people.Skills), people.Origin?.Text, people.Hired.HoursAfter(start), people.Licensed.HoursAfter(start))
    {
        Employer = people.Employer?.Text,
        Experience = people.Experience,
        Women = people.Women,
        WageUsdPerYear = people.Wage,
    };
}
