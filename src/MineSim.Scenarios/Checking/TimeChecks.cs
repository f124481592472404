using System.Globalization;
using MineSim.Scenarios.Building;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks of times and shifts.</summary>
internal static class TimeChecks
{
    private const double Tolerance = 1e-9;

    // Dates end with the year 9999, and stops of some months look up to a year ahead.
    private static readonly DateOnly LastEnd = new(9999, 1, 1);

    public static void RunEndsWithinTheCalendar(ScenarioDraft draft, Problems problems)
    {
        if (draft.DurationHours > (LastEnd.DayNumber - draft.Start.DayNumber) * 24.0)
        {
            problems.Add(
                draft.DurationPlace,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"a run that starts on {draft.Start:yyyy-MM-dd} would last "
                        + $"beyond the year 9998, where the calendar "
                        + $"ends; let it start earlier or be shorter"
                )
            );
        }
    }

    public static void WarmUpIsShorterThanTheRun(ScenarioDraft draft, Problems problems)
    {
        if (draft.WarmUpHours > 0 && draft.WarmUpHours >= draft.DurationHours)
        {
            problems.Add(
                draft.WarmUpPlace,
                "the warm-up must be shorter than the duration, or nothing is left to count"
            );
        }
    }

    public static void ShiftsCoverTheDay(ScenarioDraft draft, Problems problems)
    {
        var shifts = draft.Calendar.Shifts.OrderBy(shift => shift.Value.StartHour).ToList();
        for (var i = 0; i < shifts.Count; i++)
        {
            var (name, span) = (shifts[i].Name, shifts[i].Value);
            var next = shifts[(i + 1) % shifts.Count];
            var until = next.Value.StartHour + (i + 1 == shifts.Count ? 24 : 0);
            var gap = until - (span.StartHour + span.LengthHours);
            if (Math.Abs(gap) > Tolerance)
            {
                problems.Add(
                    span.Place,
                    gap > 0
                        ? $"shifts must cover the whole day, and after {name} until "
                            + $"{next.Name} starts {Hours(gap)} are not "
                            + "covered"
                        : $"shifts must not overlap, and {name} lasts {Hours(-gap)} after {next.Name} has started"
                );
            }
        }
    }

    public static void DelaysFitIntoTheirShift(ScenarioDraft draft, Problems problems)
    {
        if (draft.Calendar.Shifts.Count == 0)
            return;
        var shortest = draft.Calendar.Shifts.MinBy(shift => shift.Value.LengthHours)!;
        var meals = draft.Calendar.Meal is { } meal ? meal.Hours * meal.TimesPerShift : 0;
        var delays = meals + draft.Calendar.ShiftChange.Hours;
        if (delays > 0 && delays >= shortest.Value.LengthHours)
        {
            problems.Add(
                draft.Calendar.Place,
                $"shift change and meals take {Hours(delays)}, which leaves nothing of shift {shortest.Name}"
            );
        }
    }

    public static void TrucksAreCalledInWithinTheShift(ScenarioDraft draft, Problems problems)
    {
        if (draft.Calendar.ShiftChange.ParkUp is not { } parkUp || draft.Calendar.Shifts.Count == 0)
            return;
        var shortest = draft.Calendar.Shifts.MinBy(shift => shift.Value.LengthHours)!;
        if (parkUp.CallInHours + draft.Calendar.ShiftChange.Hours >= shortest.Value.LengthHours)
        {
            problems.Add(
                parkUp.CallInPlace,
                $"trucks that are called in {Hours(parkUp.CallInHours)} before the end have no time to work in shift "
                    + $"{shortest.Name}"
            );
        }
    }

    private static string Hours(double hours) => FormattableString.Invariant($"{hours:0.##} h");
}
