using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Scenarios.Language;
using MineSim.Scenarios.Yaml;
using MineSim.Spec.Rosters;
using MineSim.Spec.Rules;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks that rosters man the shifts that they are for, and that people work rosters that exist.</summary>
internal static class RosterChecks
{
    public static void RostersNameShifts(ScenarioDraft draft, Problems problems)
    {
        if (draft.Calendar.Shifts.Count == 0)
            return;
        var shifts = RosterAssembly.ShiftNames(draft.Calendar);
        var known = string.Join(", ", shifts.Select(shift => $"'{shift}'"));
        foreach (var (_, roster) in All(draft))
        {
            var manned = roster.Shifts?.Select(word => RosterAssembly.Find(word.Text, shifts)).ToList();
            foreach (
                var shift in roster.Pattern.Runs.Select(run => run.Shift).Where(shift => shift.Length > 0).Distinct()
            )
            {
                if (RosterAssembly.Find(shift, shifts) is not { } number)
                {
                    problems.Add(
                        roster.PatternPlace,
                        $"{NoShift(shift, shifts)}; there are {known}, and '-' or 'off' for a day off",
                        Nearest.To(shift, shifts)
                    );
                }
                else if (manned is not null && !manned.Contains(number))
                {
                    problems.Add(
                        roster.PatternPlace,
                        $"the pattern has days of shift '{shifts[number]}', and 'shifts' does not name it"
                    );
                }
            }

            foreach (var word in roster.Shifts ?? [])
            {
                if (word.IsReadable && RosterAssembly.Find(word.Text, shifts) is null)
                {
                    problems.Add(
                        word.Place,
                        $"{NoShift(word.Text, shifts)}; there are {known}",
                        Nearest.To(word.Text, shifts)
                    );
                }
            }

            ReferenceChecks.RequireDistinct(roster.Shifts ?? [], "shift", problems);
        }
    }

    public static void PeopleWorkRosters(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce)
            return;
        var known = ScenarioChecks.Names(workforce.Rosters);
        foreach (var group in workforce.People)
        {
            if (group.Roster is { } roster)
            {
                ScenarioChecks.RequireKnown(roster, known, "roster", problems);
            }
            else if (workforce.Roster is null && known.Count > 0)
            {
                problems.Add(
                    group.Place,
                    $"these people must name their roster ({string.Join(", ", known)}), since there is no 'roster' of "
                        + "all who name none"
                );
            }
        }

        var roles = workforce.People.Select(group => group.Role.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (role, named, place) in WhoIsHired(workforce))
        {
            if (named is not null)
            {
                ScenarioChecks.RequireKnown(named, known, "roster", problems);
            }
            else if (workforce.Roster is null && known.Count > 0 && !roles.Contains(role))
            {
                problems.Add(
                    place,
                    $"nobody of 'people' is a {role}, whose roster it could be: say by 'roster' which they work "
                        + $"({string.Join(", ", known)})"
                );
            }
        }

        var worked = workforce
            .People.Select(group => group.Roster)
            .Concat(WhoIsHired(workforce).Select(hired => hired.Roster))
            .OfType<Word>()
            .Select(roster => roster.Text)
            .ToHashSet(StringComparer.Ordinal);
        if (workforce.People.Count == 0 || !worked.IsSubsetOf(known))
            return;
        foreach (var roster in workforce.Rosters.Where(roster => !worked.Contains(roster.Name.Text)))
        {
            problems.Add(
                roster.Name.Place,
                $"nobody works the roster {roster.Name}; let people name it, or take it away"
            );
        }
    }

    /// <summary>
    /// Those who come during the run, to fill vacancies or to be trained: their role, and the roster that is said for
    /// them.
    /// </summary>
    private static IEnumerable<(string Role, Word? Roster, Place Place)> WhoIsHired(WorkforceDraft workforce) =>
        [
            .. workforce.Movement.Hiring.Select(hiring => (hiring.Name.Text, hiring.Value.Roster, hiring.Value.Place)),
            .. workforce
                .Training.Where(programme => programme.Value.Requires.Count == 0 && programme.Value.Intake is not null)
                .Select(programme =>
                    (
                        programme.Value.Trainees?.Role?.Text ?? programme.Name.Text,
                        programme.Value.Trainees?.Roster,
                        programme.Name.Place
                    )
                ),
        ];

    public static void ShiftsAreManned(ScenarioDraft draft, Problems problems)
    {
        var rosters = Specs(draft);
        if (rosters.Count == 0 || rosters.Any(roster => roster.Spec is null))
            return;
        var shifts = RosterAssembly.ShiftNames(draft.Calendar);
        var worked = rosters.SelectMany(roster => roster.Spec!.ShiftsWorked(shifts.Count)).ToHashSet();
        foreach (
            var (draftOf, spec) in rosters.Where(roster =>
                roster.Spec!.Shifts is not null && roster.Spec.Days.Count == 0
            )
        )
        {
            if (
                spec!.Shifts!.Except(spec.ShiftsWorked(shifts.Count)).Select(shift => (int?)shift).FirstOrDefault() is
                { } never
            )
            {
                problems.Add(draftOf.PanelsPlace, TooFew(spec, spec.Shifts!.Count, shifts[never]));
            }
        }

        // Which of several rosters was meant to man it nobody knows; the first that does not say what it is for.
        if (rosters.Find(roster => roster.Spec!.Shifts is null) is not (_, { } open) first)
            return;
        foreach (var shift in Enumerable.Range(0, shifts.Count).Where(shift => !worked.Contains(shift)).Take(1))
        {
            problems.Add(
                open.Days.Count > 0 ? first.Draft.PatternPlace : first.Draft.PanelsPlace,
                open.Days.Count > 0
                    ? $"nobody is ever on shift '{shifts[shift]}' by this pattern; "
                        + $"give it days of '{shifts[shift]}', or "
                        + "say by 'shifts' which it is for"
                    : $"{TooFew(open, shifts.Count, shifts[shift])}, or say by 'shifts' which it is for"
            );
        }
    }

    public static void LeaveFitsTheRoster(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { Attendance: var attendance })
            return;
        var away = attendance.Leave.DaysAYear + attendance.TrainingDays;
        var place = attendance.Leave.DaysAYear > 0 ? attendance.LeavePlace : attendance.TrainingPlace;
        foreach (var (roster, _) in Specs(draft))
        {
            var workdays = 365 * roster.Pattern.DaysOn / (roster.Pattern.DaysOn + roster.Pattern.DaysOff);
            if (away <= workdays)
                continue;
            problems.Add(
                place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"leave and training take {away} d a year, and a roster of {roster.Pattern.DaysOn} days on and "
                        + $"{roster.Pattern.DaysOff} off has {workdays} working days; only they count"
                )
            );
            return;
        }
    }

    /// <summary>The rosters that there are, each with what it is called.</summary>
    public static IEnumerable<(string What, RosterDraft Draft)> All(ScenarioDraft draft)
    {
        if (draft.Workforce is not { } workforce)
            yield break;
        if (workforce.Roster is { } roster)
            yield return ("the roster", roster);
        foreach (var (name, named) in workforce.Rosters)
            yield return ($"the roster '{name.Text}'", named);
    }

    private static List<(RosterDraft Draft, RosterSpec? Spec)> Specs(ScenarioDraft draft)
    {
        var shifts = RosterAssembly.ShiftNames(draft.Calendar);
        return draft.Calendar.Shifts.Count == 0
            ? []
            :
            [
                .. All(draft)
                    .Select(roster => (roster.Draft, RosterAssembly.Assemble(roster.Draft, shifts, draft.Start))),
            ];
    }

    private static string NoShift(string word, IReadOnlyList<string> shifts) =>
        word.Length == 1 && shifts.Count(shift => shift.StartsWith(word, StringComparison.OrdinalIgnoreCase)) > 1
            ? $"several shifts begin with '{word}', so that only their names tell them apart"
            : $"there is no shift '{word}'";

    private static string TooFew(RosterSpec spec, int shifts, string never)
    {
        var cycle = spec.DaysOn + spec.DaysOff;
        var enough = (shifts * cycle + spec.DaysOn - 1) / spec.DaysOn;
        var panels =
            spec.Panels == 1 ? "1 panel" : string.Create(CultureInfo.InvariantCulture, $"{spec.Panels} panels");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"with {panels} of {spec.DaysOn} days on and {spec.DaysOff} off nobody is ever on shift '{never}'; "
                + $"{enough} panels man every shift"
        );
    }
}
