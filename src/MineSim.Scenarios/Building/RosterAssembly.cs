using MineSim.Scenarios.Language;
using MineSim.Spec.Rosters;

namespace MineSim.Scenarios.Building;

/// <summary>
/// Turns the draft of a roster into its spec: shifts of the calendar by their names or letters become numbers.
/// </summary>
internal static class RosterAssembly
{
    /// <summary>The roster; <see langword="null"/> where it names a shift that does not exist.</summary>
    public static RosterSpec? Assemble(RosterDraft roster, IReadOnlyList<string> shifts, DateOnly start)
    {
        var runs = roster
            .Pattern.Runs.Select(run =>
                (run.Days, Shift: run.Shift.Length == 0 ? RosterSpec.Off : Find(run.Shift, shifts))
            )
            .ToList();
        var manned = roster.Shifts?.Select(word => Find(word.Text, shifts)).ToList();
        if (runs.Any(run => run.Shift is null) || manned?.Contains(null) == true)
            return null;
        var spec =
            runs.Count > 0
                ? RosterSpec.Of(
                    [.. runs.SelectMany(run => Enumerable.Repeat(run.Shift!.Value, run.Days))],
                    roster.Panels
                )
                : new RosterSpec(roster.Pattern.DaysOn, roster.Pattern.DaysOff, roster.Panels);
        return spec with
        {
            Shifts = manned is null ? null : [.. manned.Select(shift => shift!.Value)],
            FirstDay = roster.From is { } from ? from.DayNumber - start.DayNumber : 0,
        };
    }

    /// <summary>
    /// The number of a shift by its name, or by the letter that it alone begins with; <see langword="null"/> when there
    /// is none.
    /// </summary>
    public static int? Find(string word, IReadOnlyList<string> shifts)
    {
        for (var shift = 0; shift < shifts.Count; shift++)
        {
            if (shifts[shift] == word)
                return shift;
        }

        if (word.Length != 1)
            return null;
        int[] begin =
        [
            .. Enumerable
                .Range(0, shifts.Count)
                .Where(shift => shifts[shift].StartsWith(word, StringComparison.OrdinalIgnoreCase)),
        ];
        return begin is [var only] ? only : null;
    }

    /// <summary>The names of the shifts in the order of the day.</summary>
    public static IReadOnlyList<string> ShiftNames(CalendarDraft calendar) =>
        [.. InOrder(calendar).Select(shift => shift.Name.Text)];

    /// <summary>The hours of the shifts in the order of the day.</summary>
    public static IReadOnlyList<ShiftHours> ShiftHours(CalendarDraft calendar) =>
        [.. InOrder(calendar).Select(shift => new ShiftHours(shift.Value.StartHour, shift.Value.LengthHours))];

    private static IEnumerable<Named<ShiftSpan>> InOrder(CalendarDraft calendar) =>
        calendar.Shifts.OrderBy(shift => shift.Value.StartHour);
}
