using MineSim.Workforce;

namespace MineSim.Scenarios;

/// <summary>Turns the draft of a workforce into its spec.</summary>
internal static class WorkforceAssembly
{
    public static WorkforceSpec Assemble(WorkforceDraft workforce, CalendarDraft calendar, DateOnly start) => new(
        workforce.Roster is { } roster ? Roster(roster, calendar, start) : RosterSpec.AlwaysOn,
        [.. workforce.People.Select(people => Group(people, start))], workforce.Absence)
    {
        Skills = [.. workforce.Skills.Select(skill => skill.Value with { Name = skill.Name.Text })],
        Rosters = [.. workforce.Rosters.Select(named => Roster(named.Value, calendar, start) with { Name = named.Name.Text })],
        Leave = workforce.Attendance.Leave is { DaysAYear: > 0 } leave ? leave : null,
        TrainingDays = workforce.Attendance.TrainingDays,
        Sickness = workforce.Attendance.Sickness,
        Fatigue = workforce.Attendance.Fatigue?.Spec,
        CallIn = workforce.Attendance.CallIn,
    };

    private static RosterSpec Roster(RosterDraft roster, CalendarDraft calendar, DateOnly start) =>
        RosterAssembly.Assemble(roster, RosterAssembly.ShiftNames(calendar), start)!;

    private static PersonGroupSpec Group(PeopleDraft people, DateOnly start) => new(
        people.Role.Text, people.Count, SiteAssembly.Texts(people.Skills), people.Origin?.Text, people.Hired.HoursAfter(start), people.Licensed.HoursAfter(start))
    {
        Employer = people.Employer?.Text,
        Roster = people.Roster?.Text,
        Experience = people.Experience,
        Women = people.Women,
    };
}
