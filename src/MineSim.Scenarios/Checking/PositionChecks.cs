using MineSim.Scenarios.Building;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of scenarios that plan people alone.</summary>
internal static class PositionChecks
{
    public static void TheCalendarHasShiftsAlone(ScenarioDraft draft, Problems problems)
    {
        var calendar = draft.Calendar;
        if (
            !draft.HasMine
            && (
                calendar.ShiftChange.Hours > 0
                || calendar.Meal is not null
                || calendar.Fuel is not null
                || calendar.Charging is not null
                || calendar.Stops.Count > 0
                || calendar.Holidays.Count > 0
            )
        )
        {
            problems.Add(
                calendar.Place,
                "where people are planned alone the calendar has only 'shifts': nothing else stops them"
            );
        }
    }

    public static void PositionsLieInShifts(ScenarioDraft draft, Problems problems)
    {
        var shifts = ScenarioChecks.Names(draft.Calendar.Shifts);
        foreach (var positions in (draft.Workforce?.Positions ?? []).Select(positions => positions.Value))
        {
            foreach (var shift in positions.Shifts)
                ScenarioChecks.RequireKnown(shift, shifts, "shift", problems);
            ReferenceChecks.RequireDistinct(positions.Shifts, "shift", problems);
            var shortest = draft
                .Calendar.Shifts.Where(shift =>
                    positions.Shifts.Count == 0 || positions.Shifts.Any(word => word.Text == shift.Name.Text)
                )
                .MinBy(shift => shift.Value.LengthHours);
            if (shortest is not null && positions.WorkedHours > shortest.Value.LengthHours)
                problems.Add(positions.WorkedPlace, $"'worked' is longer than shift {shortest.Name}");
        }
    }

    public static void NumbersFollowEachOther(ScenarioDraft draft, Problems problems)
    {
        var movement = draft.Workforce?.Movement.Hiring.Select(hiring => hiring.Value.Wanted ?? []) ?? [];
        foreach (
            var steps in movement.Concat((draft.Workforce?.Positions ?? []).Select(positions => positions.Value.Wanted))
        )
        {
            foreach (
                var (_, after) in steps
                    .Zip(steps.Skip(1))
                    .Where(pair => pair.Second.From.HoursAfter(draft.Start) <= pair.First.From.HoursAfter(draft.Start))
            )
            {
                problems.Add(
                    after.Place,
                    "dates of 'wanted' must follow each other, and at most one may lie before the start"
                );
            }
        }
    }
}
