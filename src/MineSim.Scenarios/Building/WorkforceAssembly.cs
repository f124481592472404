using MineSim.Scenarios.Language;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Positions;
using MineSim.Spec.Rosters;

namespace MineSim.Scenarios.Building;

/// <summary>Turns the draft of a workforce into its spec.</summary>
internal static class WorkforceAssembly
{
    public static WorkforceSpec Assemble(WorkforceDraft workforce, DateOnly start, SourceMap map) =>
        new(
            workforce.Roster ?? RosterSpec.AlwaysOn,
            [.. workforce.People.Select(people => Group(people, start))],
            workforce.Absence
        )
        {
            Turnover = workforce.Movement.Turnover,
            Hiring = [.. workforce.Movement.Hiring.Select(hiring => MovementAssembly.Hiring(hiring, workforce.People))],
            Succession = [.. workforce.Movement.Succession.Select(succession => succession.Value.Spec)],
            LocalOrigins = SiteAssembly.Texts(workforce.Movement.Local),
            Targets = MovementAssembly.Targets(workforce.Movement.Targets, start, map),
            Skills = [.. workforce.Skills.Select(skill => skill.Value with { Name = skill.Name.Text })],
            Facilities = workforce.Facilities,
            Training = TrainingAssembly.Assemble(workforce.Training, workforce.People, start),
            Rosters = [.. workforce.Rosters.Select(roster => roster.Value with { Name = roster.Name.Text })],
            Leave = workforce.Attendance.Leave is { DaysAYear: > 0 } leave ? leave : null,
            TrainingDays = workforce.Attendance.TrainingDays,
            Sickness = workforce.Attendance.Sickness,
            Fatigue = workforce.Attendance.Fatigue,
            Homes = workforce.Homes,
            Transport = workforce.Transport,
            CallIn = workforce.Attendance.CallIn,
        };

    /// <summary>What people are to fill where there is no mine.</summary>
    public static WorkforcePlanSpec Plan(ScenarioDraft draft, SourceMap map)
    {
        map.Alias("Plan.Positions", "Workforce.Positions");
        var shifts = SiteAssembly
            .InOrder(draft.Calendar.Shifts, "Plan.Shifts", map)
            .Select(shift => new PlannedShiftSpec(shift.Name.Text, shift.Value.StartHour, shift.Value.LengthHours))
            .ToList();
        return new(
            shifts,
            [
                .. (draft.Workforce?.Positions ?? []).Select(positions => new PlannedPositionsSpec(
                    positions.Name.Text,
                    positions.Value.Skill?.Text,
                    positions.Value.Wanted,
                    positions.Value.WorkedHours
                )
                {
                    Shifts = SiteAssembly.Texts(positions.Value.Shifts),
                }),
            ]
        );
    }

    /// <summary>What people of a role earn in a year: those of its first group.</summary>
    public static double WageOf(string role, IReadOnlyList<PeopleDraft> people) =>
        people.FirstOrDefault(group => group.Role.Text == role)?.Wage ?? 0;

    /// <summary>The roster that people of a role work: that of its first group, where it names one.</summary>
    public static Word? RosterOf(string role, IReadOnlyList<PeopleDraft> people) =>
        people.FirstOrDefault(group => group.Role.Text == role)?.Roster;

    private static PersonGroupSpec Group(PeopleDraft people, DateOnly start) =>
        new(
            people.Role.Text,
            people.Count,
            SiteAssembly.Texts(people.Skills),
            people.Origin?.Text,
            people.Hired.HoursAfter(start),
            people.Licensed.HoursAfter(start)
        )
        {
            Employer = people.Employer?.Text,
            Home = people.Home?.Text,
            Roster = people.Roster?.Text,
            Experience = people.Experience,
            Women = people.Women,
            WageUsdPerYear = people.Wage,
            Name = people.Name?.Text,
            Panel = people.Panel,
            UntilHour = people.Until?.HoursAfter(start),
            EmployedHours = people.Hired.HoursBefore(start),
        };
}
