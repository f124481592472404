using System.Globalization;
using MineSim.Spec.Rosters;

namespace MineSim.Spec.Rules;

/// <summary>Rosters by themselves let people rest, and have the days that people are away.</summary>
internal static class AttendanceRules
{
    /// <summary>One shift must not follow upon another at once, rule or not.</summary>
    private const double SomeRest = 1 / 60.0;

    public static void LeaveFitsTheRoster(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (!site.Findings.AreSound("Workforce.Leave", "Workforce.TrainingDays"))
        {
            return;
        }

        var away = (workforce.Leave?.DaysAYear ?? 0) + workforce.TrainingDays;
        foreach (var (_, path, roster) in RosterRules.All(workforce))
        {
            var workdays = 365L * roster.DaysOn / ((long)roster.DaysOn + roster.DaysOff);
            if (away <= workdays || !site.Findings.AreSound($"{path}.DaysOn", $"{path}.DaysOff"))
                continue;
            site.Add(
                workforce.Leave is { DaysAYear: > 0 } ? "Workforce.Leave" : "Workforce.TrainingDays",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"leave and training take {away} d a year, and a roster of {roster.DaysOn} days on and "
                        + $"{roster.DaysOff} off has {workdays} working days; only they count"
                )
            );
            return;
        }
    }

    public static void RostersKeepFatigueRules(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (site.ShiftHours is not { } hours || !site.Findings.AreSound("Workforce.Fatigue"))
        {
            return;
        }

        var rules = workforce.Fatigue ?? new FatigueSpec();
        var rest = hours.Count > 1 ? Math.Max(SomeRest, rules.RestHours) : rules.RestHours;
        foreach (var (what, path, roster) in RosterRules.All(workforce))
        {
            if (!site.Findings.AreSound(path))
                continue;
            foreach (var fault in Faults(rules with { RestHours = rest }, roster, hours))
                site.Add(RosterRules.PatternOf(path, roster), $"{what} {fault}");
        }

        if (workforce.Fatigue is null || workforce.Rosters.Count > 0 || RosterRules.IsSaid(workforce.Roster))
            return;
        foreach (var fault in Faults(rules, workforce.Roster, hours))
            site.Add("Workforce.Fatigue", $"without a roster everybody works every day, which {fault}");
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
