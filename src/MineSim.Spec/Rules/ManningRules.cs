using System.Globalization;
using MineSim.Spec.Calendars;
using MineSim.Spec.Rosters;

namespace MineSim.Spec.Rules;

/// <summary>Rosters man the shifts that they are for.</summary>
internal static class ManningRules
{
    public static void ShiftsExist(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (site.Shifts is not { } shifts)
            return;
        foreach (var (_, path, roster) in RosterRules.All(workforce))
        {
            Require($"{path}.{nameof(RosterSpec.Days)}", roster.Days);
            if (roster.Shifts is not { } manned)
                continue;
            Require($"{path}.{nameof(RosterSpec.Shifts)}", manned);
            if (manned.All(shift => shift < shifts.Count))
                site.RequireDistinct($"{path}.Shifts", [.. manned.Select(shift => shifts[shift].Name)], "shift");
        }

        void Require(string path, IReadOnlyList<int> numbers)
        {
            var none = numbers.Index().Where(each => each.Item >= shifts.Count).DistinctBy(each => each.Item);
            foreach (var (i, number) in none)
                site.Add($"{path}[{i}]", $"there is no shift {number}; the day has {shifts.Count}, counted from 0");
        }
    }

    public static void PatternsHaveTheirShifts(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (site.Shifts is not { } shifts)
            return;
        foreach (var (_, path, roster) in RosterRules.All(workforce))
        {
            if (roster.Shifts is not { } manned || !site.Findings.AreSound($"{path}.Days", $"{path}.Shifts"))
                continue;
            foreach (var shift in roster.Days.Where(day => day != RosterSpec.Off).Distinct().Except(manned))
            {
                site.Add(
                    $"{path}.Days",
                    $"the pattern has days of shift '{shifts[shift].Name}', and 'shifts' does not name it"
                );
            }
        }
    }

    public static void ShiftsAreManned(PeopleInspection site)
    {
        var workforce = site.Workforce;
        if (site.Shifts is not { } shifts)
            return;
        var rosters = RosterRules.All(workforce).ToList();
        var sound = rosters.Where(roster => site.Findings.AreSound(roster.Path)).ToList();
        foreach (var (_, path, roster) in sound)
        {
            if (roster.Shifts is not { } manned || roster.Days.Count > 0)
                continue;
            foreach (var never in manned.Except(roster.ShiftsWorked(shifts.Count)).Take(1))
                site.Add($"{path}.Panels", TooFew(roster, manned.Count, shifts[never].Name));
        }

        if (sound.Count == rosters.Count)
            RequireAll(site, rosters, shifts);
    }

    /// <summary>
    /// Which of several rosters was meant to man a shift nobody knows; the first that does not say what it is for.
    /// </summary>
    private static void RequireAll(
        PeopleInspection site,
        List<(string What, string Path, RosterSpec Roster)> rosters,
        IReadOnlyList<ShiftSpec> shifts
    )
    {
        if (rosters.Find(each => each.Roster.Shifts is null) is not (_, { } path, { } open))
            return;
        var worked = rosters.SelectMany(each => each.Roster.ShiftsWorked(shifts.Count)).ToHashSet();
        foreach (var never in shifts.Where((_, shift) => !worked.Contains(shift)).Select(shift => shift.Name).Take(1))
        {
            if (open.Days.Count > 0)
            {
                site.Add(
                    $"{path}.Days",
                    $"nobody is ever on shift '{never}' by this pattern; give it days of '{never}', or say by 'shifts' "
                        + "which it is for"
                );
            }
            else
            {
                site.Add($"{path}.Panels", $"{TooFew(open, shifts.Count, never)}, or say by 'shifts' which it is for");
            }
        }
    }

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
