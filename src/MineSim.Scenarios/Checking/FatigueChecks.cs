using System.Globalization;
using MineSim.Scenarios.Building;
using MineSim.Spec.Rosters;

namespace MineSim.Scenarios.Checking;

/// <summary>Checks that rosters by themselves let people rest.</summary>
internal static class FatigueChecks
{
    /// <summary>One shift must not follow upon another at once, rule or not.</summary>
    private const double SomeRest = 1 / 60.0;

    public static void RostersKeepTheRules(ScenarioDraft draft, Problems problems)
    {
        if (draft.Workforce is not { } workforce || draft.Calendar.Shifts.Count == 0)
            return;
        var (names, hours) = (RosterAssembly.ShiftNames(draft.Calendar), RosterAssembly.ShiftHours(draft.Calendar));
        var rules = workforce.Attendance.Fatigue;
        foreach (var (what, roster) in RosterChecks.All(draft))
        {
            if (RosterAssembly.Assemble(roster, names, draft.Start) is not { } spec)
                continue;
            var rest = hours.Count > 1 ? Math.Max(SomeRest, rules?.Spec.RestHours ?? 0) : rules?.Spec.RestHours ?? 0;
            foreach (var fault in Faults((rules?.Spec ?? new()) with { RestHours = rest }, spec, hours))
                problems.Add(roster.PatternPlace, $"{what} {fault}");
        }

        if (rules is null || workforce.Roster is not null || workforce.Rosters.Count > 0)
            return;
        foreach (var fault in Faults(rules.Spec, RosterSpec.AlwaysOn, hours))
            problems.Add(rules.Place, $"without a roster everybody works every day, which {fault}");
    }

    private static IEnumerable<string> Faults(FatigueSpec rules, RosterSpec roster, IReadOnlyList<ShiftHours> hours)
    {
        if (
            rules.ConsecutiveShifts is { } most
            && new FatigueSpec { ConsecutiveShifts = most }.BrokenBy(roster, hours) is not null
        )
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"has more than the {most} shifts in a row that the fatigue rules allow; take days on away, or allow "
                    + $"more"
            );
        }

        if (rules.Hours is { } rule && new FatigueSpec { Hours = rule }.BrokenBy(roster, hours) is { } over)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"has {over.Found:0.##} h of work in {rule.WindowHours / 24:0.##} d, and the fatigue rules allow "
                    + $"{rule.Hours:0.##} h; take days on away, or allow more"
            );
        }

        if (new FatigueSpec { RestHours = rules.RestHours }.BrokenBy(roster, hours) is not { } tired)
            yield break;
        yield return tired.Found <= 0
            ? "lets a shift follow upon another without rest; put a day off between them, or let the later shift "
                + "of the day come second"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"leaves {tired.Found:0.##} h between two shifts, and the fatigue rules want {rules.RestHours:0.##} "
                    + $"h; shorten the shifts, or put days off between them"
            );
    }
}
