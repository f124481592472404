using MineSim.Scenarios.Kinds;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Telling;
using MineSim.Spec.Rosters;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Blocks;

/// <summary>Rosters: shifts of the calendar by their names or letters become numbers.</summary>
internal static class RosterBlocks
{
    private static readonly Key<RosterPattern> Pattern = new(
        "pattern",
        new RosterPatternKind(),
        "Days on site and days off in turn; a panel that comes back takes the shift after the one it worked "
            + "last time. Or the shift of each day of a cycle.",
        required: true
    )
    {
        Into = nameof(RosterSpec.DaysOn),
    };

    private static readonly Key<long> Panels = new(
        "panels",
        Common.Count(100),
        "Crews that share the work, spread evenly over the pattern.",
        required: true
    )
    {
        Into = nameof(RosterSpec.Panels),
    };

    private static readonly Key<IReadOnlyList<Word>> Shifts = new(
        "shifts",
        new ListOf<Word>(Common.NameOf("shift")),
        "The shifts of the calendar that it mans; without it all of them."
    )
    {
        Into = nameof(RosterSpec.Shifts),
    };

    private static readonly Key<DateOnly> From = new(
        "from",
        new DateKind(),
        "A day on which the first panel's pattern begins, before or after the start: a Monday for office "
            + "weeks. Without it the first day of the run."
    )
    {
        Into = nameof(RosterSpec.FirstDay),
    };

    /// <summary>A roster.</summary>
    public static Block<RosterSpec> Roster { get; } =
        new(
            "roster",
            "A panel roster: who works which shift on which day. Nobody works two shifts of a day.",
            [Pattern, Panels, Shifts, From],
            Build
        );

    private static RosterSpec Build(Fields f)
    {
        var pattern = f.Get(Pattern);
        // The pattern says the days, too, where it names shifts.
        if (f.Has(Pattern))
            f.Problems.Within(nameof(RosterSpec.Days), f.PlaceOf(Pattern), () => true);
        return new(pattern.DaysOn, pattern.DaysOff, (int)f.Get(Panels))
        {
            Days = Days(f, pattern),
            Shifts = f.Find(Shifts) is { } manned ? Numbers(f, manned) : null,
            FirstDay = f.FindValue(From) is { } from ? from.DayNumber - f.Start.DayNumber : 0,
        };
    }

    private static IReadOnlyList<int> Days(Fields f, RosterPattern pattern)
    {
        if (pattern.Runs.Count == 0)
            return [];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { [""] = RosterSpec.Off };
        foreach (var word in pattern.Runs.Select(run => run.Shift).Where(word => word.Length > 0).Distinct())
        {
            if (Find(word, f.Shifts) is { } number)
            {
                numbers[word] = number;
                continue;
            }

            f.Problems.MarkUnreadable(nameof(RosterSpec.Days));
            if (f.Shifts.Count > 0)
            {
                f.Problems.Add(
                    f.PlaceOf(Pattern),
                    $"{NoShift(word, f.Shifts)}, and '-' or 'off' for a day off",
                    Nearest.To(word, f.Shifts)
                );
            }
        }

        return
        [
            .. pattern.Runs.SelectMany(run =>
                Enumerable.Repeat(numbers.GetValueOrDefault(run.Shift, RosterSpec.Off), run.Days)
            ),
        ];
    }

    private static IReadOnlyList<int> Numbers(Fields f, IReadOnlyList<Word> manned)
    {
        for (var i = 0; i < manned.Count; i++)
        {
            if (!manned[i].IsReadable || Find(manned[i].Text, f.Shifts) is not null)
                continue;
            f.Problems.MarkUnreadable($"{nameof(RosterSpec.Shifts)}[{i}]");
            if (f.Shifts.Count > 0)
            {
                f.Problems.Add(
                    manned[i].Place,
                    NoShift(manned[i].Text, f.Shifts),
                    Nearest.To(manned[i].Text, f.Shifts)
                );
            }
        }

        return [.. manned.Select(word => Find(word.Text, f.Shifts) ?? 0)];
    }

    /// <summary>
    /// The number of a shift by its name, or by the letter that it alone begins with; <see langword="null"/> when there
    /// is none.
    /// </summary>
    private static int? Find(string word, IReadOnlyList<string> shifts)
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

    private static string NoShift(string word, IReadOnlyList<string> shifts)
    {
        var isOfSeveral =
            word.Length == 1 && shifts.Count(shift => shift.StartsWith(word, StringComparison.OrdinalIgnoreCase)) > 1;
        return (
                isOfSeveral
                    ? $"several shifts begin with '{word}', so that only their names tell them apart"
                    : $"there is no shift '{word}'"
            ) + $"; there are {string.Join(", ", shifts.Select(shift => $"'{shift}'"))}";
    }
}
