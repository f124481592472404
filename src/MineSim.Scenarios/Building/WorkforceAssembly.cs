using MineSim.Scenarios.Language;
using MineSim.Spec;
using MineSim.Spec.People;
using MineSim.Spec.Positions;
using MineSim.Spec.Rosters;
using MineSim.Spec.Skills;

namespace MineSim.Scenarios.Building;

/// <summary>Turns the draft of a workforce into its spec.</summary>
internal static class WorkforceAssembly
{
    public static WorkforceSpec Assemble(
        WorkforceDraft workforce,
        CalendarDraft calendar,
        DateOnly start,
        SourceMap map
    ) =>
        new(
            workforce.Roster is { } roster
                ? Roster(roster, "Workforce.Roster", calendar, start, map)
                : RosterSpec.AlwaysOn,
            [.. workforce.People.Select(people => Group(people, start))],
            workforce.Absence
        )
        {
            Turnover = workforce.Movement.Turnover is { } turnover ? MovementAssembly.Turnover(turnover) : null,
            Hiring =
            [
                .. workforce.Movement.Hiring.Select(hiring => MovementAssembly.Hiring(hiring, workforce.People, start)),
            ],
            Succession =
            [
                .. workforce.Movement.Succession.Select(succession =>
                    MovementAssembly.Succession(succession.Value, start)
                ),
            ],
            LocalOrigins = SiteAssembly.Texts(workforce.Movement.Local),
            Targets = MovementAssembly.Targets(workforce.Movement.Targets, start),
            Skills = [.. workforce.Skills.Select(skill => Skill(skill.Name.Text, skill.Value))],
            Facilities =
            [
                .. workforce.Facilities.Select(facility => facility.Value.Spec with { Name = facility.Name.Text }),
            ],
            Training = TrainingAssembly.Assemble(workforce.Training, workforce.People, start),
            Rosters =
            [
                .. workforce.Rosters.Select(
                    (named, i) =>
                        Roster(named.Value, $"Workforce.Rosters[{i}]", calendar, start, map) with
                        {
                            Name = named.Name.Text,
                        }
                ),
            ],
            Leave = workforce.Attendance.Leave is { DaysAYear: > 0 } leave ? leave : null,
            TrainingDays = workforce.Attendance.TrainingDays,
            Sickness = workforce.Attendance.Sickness,
            Fatigue = workforce.Attendance.Fatigue?.Spec,
            Homes = [.. workforce.Homes.Select(home => home.Value.Assemble(home.Name.Text))],
            Transport =
            [
                .. workforce.Transport.Select(transport => transport.Value with { Name = transport.Name.Text }),
            ],
            CallIn = workforce.Attendance.CallIn,
        };

    /// <summary>What people are to fill where there is no mine.</summary>
    public static WorkforcePlanSpec Plan(ScenarioDraft draft, SourceMap map)
    {
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
                    MovementAssembly.Wanted(positions.Value.Wanted, draft.Start),
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

    private static SkillSpec Skill(string name, SkillDraft skill) =>
        skill.Spec with
        {
            Name = name,
            Refresher = skill.Spec.Refresher is { } refresher ? refresher with { At = skill.RefresherAt?.Text } : null,
        };

    private static RosterSpec Roster(
        RosterDraft roster,
        string path,
        CalendarDraft calendar,
        DateOnly start,
        SourceMap map
    )
    {
        if (RosterAssembly.Assemble(roster, RosterAssembly.ShiftNames(calendar), start) is { } spec)
            return spec;
        map.AddUnreadable(path);
        return RosterSpec.AlwaysOn;
    }

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
